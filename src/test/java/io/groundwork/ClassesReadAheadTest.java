package io.groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of classes that are read ahead against the libraries that are there. */
class ClassesReadAheadTest {

    @Test
    void theListNamesClassesThatExist() {
        List<String> names = ClassesReadAhead.names();
        ClassLoader loader = getClass().getClassLoader();

        List<String> gone = names.stream()
                .filter(name -> loader.getResource(name.replace('.', '/') + ".class") == null)
                .toList();

        assertThat(names).hasSizeGreaterThan(10_000).doesNotHaveDuplicates();
        assertThat(gone)
                .as("libraries have changed; this writes the list anew into target: ./mvnw verify -Pbench"
                        + " -Dit.test=StartBenchIT -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false")
                .hasSizeLessThan(names.size() / 20);
    }
}
