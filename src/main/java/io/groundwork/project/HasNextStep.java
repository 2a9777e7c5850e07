package io.groundwork.project;

import java.util.function.Consumer;

/** A part of a page that at times has the next step, so that what is the next step otherwise steps back. */
public interface HasNextStep {

    /** Tells from now on, at each change, whether the next step is here. */
    void whenNextStepIsHere(Consumer<Boolean> here);
}
