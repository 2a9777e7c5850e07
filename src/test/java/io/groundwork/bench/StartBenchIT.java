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
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged product as the README starts it: how soon it answers, what it weighs and what memory it keeps when idle. */
@Tag("bench")
class StartBenchIT {

    private static final Path JAR = Path.of(System.getProperty("groundwork.jar"));
    private static final int IDLE_SECONDS = Integer.getInteger("bench.start.idle", 60);

    @TempDir
    Path home;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    @Test
    void startsFastAndStaysSmall() throws IOException, InterruptedException {
        int port = freePort();
        long start = System.nanoTime();
        Process server = launch(port);
        try {
            while (!answers(port)) {
                assertThat(server.isAlive()).isTrue();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            boolean ended = server.waitFor(IDLE_SECONDS, TimeUnit.SECONDS);
            assertThat(ended).isFalse();
            report(seconds, residentMebibytes(server.pid()), Files.size(JAR) / 1e6);
        } finally {
            server.destroyForcibly().waitFor();
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

    private Process launch(int port) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JAR.toString(),
                        "--server.port=" + port,
                        "--groundwork.home=" + home.toAbsolutePath()))
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
