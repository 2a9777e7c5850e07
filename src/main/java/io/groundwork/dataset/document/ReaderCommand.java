package io.groundwork.dataset.document;

import io.groundwork.dataset.reader.DocumentReaderProgram;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the reading program: out of the packed jar, out of the jar's unpacked layers, or out of a class path. */
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
                "-Dfile.encoding=UTF-8"));
        command.addAll(program(
                DocumentReaderProgram.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString(),
                System.getProperty("java.class.path")));
        return command;
    }

    /**
     * What is run, and from where.
     *
     * @param location where the classes of the product lie, as a URL
     * @param classPath of this process, which says where the packed jar is
     */
    static List<String> program(String location, String classPath) {
        int unpacked = location.indexOf("BOOT-INF/");
        if (location.contains("nested:")) {
            return launched(classPath);
        }
        if (unpacked >= 0) {
            return launched(Path.of(URI.create(location.substring(0, unpacked))).toString());
        }
        return List.of("-cp", classPath, DocumentReaderProgram.class.getName());
    }

    private static List<String> launched(String from) {
        return List.of("-cp", from, "-Dloader.main=" + DocumentReaderProgram.class.getName(), LAUNCHER);
    }
}
