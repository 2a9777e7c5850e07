package io.groundwork.e2e;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The packaged product in a process of its own, as people run it; can be killed the hard way and started again. */
final class RunningServer implements AutoCloseable {

    private final Path home;
    private final Map<String, String> settings;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    private RunningServer(Path home, Map<String, String> settings) {
        this.home = home;
        this.settings = settings;
        this.port = freePort();
    }

    /** The demo on its embedded database below the folder. */
    static RunningServer demo(Path home) {
        return start(home, Map.of("spring.profiles.active", "demo"));
    }

    /** The demo on a PostgreSQL database. */
    static RunningServer demo(Path home, String jdbcUrl) {
        return start(home, postgres(jdbcUrl));
    }

    /** As {@link #demo(Path, String)}, not waiting until it serves. */
    static RunningServer launching(Path home, String jdbcUrl) {
        RunningServer server = new RunningServer(home, postgres(jdbcUrl));
        server.launch();
        return server;
    }

    static RunningServer start(Path home, Map<String, String> settings) {
        RunningServer server = new RunningServer(home, settings);
        try {
            server.start();
        } catch (RuntimeException notStarted) {
            server.close();
            throw notStarted;
        }
        return server;
    }

    String url() {
        return "http://localhost:" + port;
    }

    long pid() {
        return process.pid();
    }

    /** Starts the process and waits until it serves. */
    void start() {
        launch();
        awaitReady();
    }

    /** Starts the process without waiting. */
    void launch() {
        try {
            Files.createDirectories(home);
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void awaitReady() {
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("the server ended: " + Files.readString(log().toPath()));
                    }
                    return ready();
                });
    }

    /** Ends the process at once, as a power cut would (SIGKILL). */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(20, java.util.concurrent.TimeUnit.SECONDS)
                .exceptionally(slow -> {
                    process.destroyForcibly();
                    return process;
                })
                .join();
    }

    private static Map<String, String> postgres(String jdbcUrl) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spring.profiles.active", "demo");
        settings.put("spring.datasource.url", jdbcUrl);
        settings.put("spring.datasource.username", "postgres");
        settings.put("spring.datasource.password", "postgres");
        return settings;
    }

    private boolean ready() throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("groundwork.jar", "target/groundwork-0.1.0-SNAPSHOT.jar"),
                "--server.port=" + port,
                "--groundwork.home=" + home.toAbsolutePath()));
        settings.forEach((key, value) -> command.add("--" + key + "=" + value));
        return command;
    }

    private File log() {
        return home.resolve("server-" + port + ".log").toFile();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
