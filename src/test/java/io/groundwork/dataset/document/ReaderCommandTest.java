package io.groundwork.dataset.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The reading program is found however the product lies on the disk. */
class ReaderCommandTest {

    private static final String PROGRAM = "io.groundwork.dataset.reader.DocumentReaderProgram";
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    @Test
    void runsOutOfThePackedJar() {
        assertThat(ReaderCommand.program("jar:nested:/srv/groundwork.jar/!BOOT-INF/classes/!/", "groundwork.jar"))
                .isEqualTo(List.of("-cp", "groundwork.jar", "-Dloader.main=" + PROGRAM, LAUNCHER));
    }

    @Test
    void runsOutOfUnpackedLayersWhereverTheyLie() {
        assertThat(ReaderCommand.program("file:/opt/ground%20work/BOOT-INF/classes/", ""))
                .isEqualTo(List.of("-cp", "/opt/ground work", "-Dloader.main=" + PROGRAM, LAUNCHER));
    }

    @Test
    void runsOutOfAClassPath() {
        assertThat(ReaderCommand.program("file:/build/target/classes/", "/build/target/classes:/lib/tika.jar"))
                .isEqualTo(List.of("-cp", "/build/target/classes:/lib/tika.jar", PROGRAM));
    }
}
