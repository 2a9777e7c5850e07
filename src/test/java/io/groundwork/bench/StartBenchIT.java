package io.groundwork.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product as the README starts it, taken apart: how soon it answers, what it weighs and what memory it keeps when
 * idle; and whether the classes that it reads ahead are those that a start needs.
 */
@Tag("bench")
class StartBenchIT {

    private static final Path JAR = Path.of(System.getProperty("groundwork.jar"));
    private static final int IDLE_SECONDS = Integer.getInteger("bench.start.idle", 60);
    private static final Path LIST = Path.of("src/main/resources/io/groundwork/classes-at-start.txt");

    @TempDir
    Path home;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    @Test
    void startsFastAndStaysSmall() throws IOException, InterruptedException {
        Path apart = takenApart();
        int port = freePort();
        long start = System.nanoTime();
        Process server = launch(apart, port);
        try {
            untilItAnswers(server, port);
            double seconds = (System.nanoTime() - start) / 1e9;
            boolean ended = server.waitFor(IDLE_SECONDS, TimeUnit.SECONDS);
            assertThat(ended).isFalse();
            report(seconds, residentMebibytes(server.pid()), Files.size(JAR) / 1e6);
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    /** Whoever takes newer libraries in finds the list made anew in {@code target}; it is to be put in the place of the old one. */
    @Test
    void readsAheadWhatAStartNeeds() throws IOException, InterruptedException {
        int port = freePort();
        Path log = home.resolve("classes.log");
        Process server =
                launch(JAR, port, "-Xlog:class+load:file=" + log + ":none", "-Dgroundwork.classes-read-ahead=false");
        try {
            untilItAnswers(server, port);
        } finally {
            server.destroyForcibly().waitFor();
        }
        Set<String> needed = librariesClasses(log);
        Files.write(JAR.resolveSibling(LIST.getFileName()), needed);

        Set<String> missing = new LinkedHashSet<>(needed);
        missing.removeAll(Set.copyOf(Files.readAllLines(LIST)));
        Figures.row(
                "classes of libraries at the start that were not read ahead",
                "-",
                missing.size() + " of " + needed.size(),
                "5 %");
        assertThat(missing).as("copy target/%s to %s", LIST.getFileName(), LIST).hasSizeLessThan(needed.size() / 20);
    }

    /** In the order of their loading: what came from the jars of libraries, without what they generate while they run. */
    private static Set<String> librariesClasses(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: jar:") && line.contains("BOOT-INF/lib"))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .filter(name -> !name.contains("$$") && !name.contains("/"))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    private void untilItAnswers(Process server, int port) throws InterruptedException {
        while (!answers(port)) {
            assertThat(server.isAlive()).isTrue();
        }
    }

    private static void report(double seconds, long resident, double jar) {
        Figures.row("start of the demo to the first page", "H2 file", Figures.fine(seconds) + " s", "12 s");
        Figures.row("resident memory after " + IDLE_SECONDS + " s idle", "H2 file", resident + " MB", "500 MB");
        Figures.row("size of the jar", "-", Figures.fine(jar) + " MB", "120 MB");
        assertThat(seconds).isLessThanOrEqualTo(12);
        assertThat(resident).isLessThanOrEqualTo(500);
        assertThat(jar).isLessThanOrEqualTo(120);
    }

    private Path takenApart() throws IOException, InterruptedException {
        Path folder = home.resolve("apart");
        Process tool = new ProcessBuilder(
                        java(),
                        "-Djarmode=tools",
                        "-jar",
                        JAR.toString(),
                        "extract",
                        "--destination",
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(tool.waitFor()).isZero();
        return folder.resolve(JAR.getFileName());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Process launch(Path jar, int port, String... flags) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(java(), "-Xmx384m", "-XX:+UseSerialGC", "-XX:MetaspaceSize=128m", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(flags));
        command.addAll(
                List.of("-jar", jar.toString(), "--server.port=" + port, "--groundwork.home=" + home.toAbsolutePath()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("server.log").toFile())
                .start();
    }

    private boolean answers(int port) throws InterruptedException {
        try {
            HttpRequest page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return http.send(page, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            TimeUnit.MILLISECONDS.sleep(50);
            return false;
        }
    }

    /** As Linux counts it. */
    private static long residentMebibytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
