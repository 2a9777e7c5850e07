package io.groundwork.ui;

/** The texts of the product for tests that start no application. */
public final class TestTexts {

    private TestTexts() {}

    public static Messages messages() {
        return new Messages(new MessageBundles());
    }
}
