package io.groundwork.dataset.document;

import io.groundwork.dataset.reader.DocumentReaderProgram;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the reading program: out of the packed jar as well as out of a class path. */
final class ReaderCommand {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ReaderCommand() {}

    static List<String> of(int megabytes, Path workFolder) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + workFolder,
                "-Djdk.xml.entityExpansionLimit=1000",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-DsocksProxyHost=127.0.0.1",
                "-DsocksProxyPort=9",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path")));
        if (packed()) {
            command.add("-Dloader.main=" + DocumentReaderProgram.class.getName());
            command.add(LAUNCHER);
        } else {
            command.add(DocumentReaderProgram.class.getName());
        }
        return command;
    }

    private static boolean packed() {
        return DocumentReaderProgram.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()
                .contains("nested:");
    }
}
