package io.groundwork.dataset.document;

import io.groundwork.dataset.reader.Message;
import io.groundwork.dataset.reader.Request;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The reading program at work in a process of its own, which is killed when it is silent for too long. */
final class ReaderProcess implements AutoCloseable {

    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final Path workFolder;
    private final BufferedReader answers;
    private final Writer requests;
    private final ScheduledExecutorService watch;
    private boolean overdue;

    private ReaderProcess(Process process, Path workFolder, ScheduledExecutorService watch) {
        this.process = process;
        this.workFolder = workFolder;
        this.watch = watch;
        this.answers =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8), 1 << 16);
        this.requests = process.outputWriter(StandardCharsets.UTF_8);
    }

    static ReaderProcess start(int megabytes, ScheduledExecutorService watch) {
        try {
            Path folder = Files.createTempDirectory("groundwork-reader");
            ProcessBuilder builder = new ProcessBuilder(ReaderCommand.of(megabytes, folder))
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().clear();
            return new ReaderProcess(builder.start(), folder, watch);
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
    }

    void ask(Request request) {
        try {
            requests.write(Json.write(request) + "\n");
            requests.flush();
        } catch (IOException died) {
            throw new FileRefused("dataset.reject.reader-died");
        }
    }

    /** The next message; kills the process when it needs longer than the time. */
    Message await(Duration time) {
        ScheduledFuture<?> alarm = watch.schedule(this::kill, Math.max(time.toMillis(), 1), TimeUnit.MILLISECONDS);
        try {
            String line = answers.readLine();
            if (line == null) {
                throw gone();
            }
            return Json.read(line, Message.class);
        } catch (IOException | InvalidInput died) {
            throw gone();
        } finally {
            alarm.cancel(false);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
            FileSystemUtils.deleteRecursively(workFolder);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private synchronized void kill() {
        overdue = true;
        process.destroyForcibly();
    }

    private synchronized FileRefused gone() {
        if (overdue) {
            return new FileRefused("dataset.reject.too-slow");
        }
        try {
            boolean ended = process.waitFor(5, TimeUnit.SECONDS);
            boolean memory = ended && process.exitValue() == OUT_OF_MEMORY;
            return new FileRefused(memory ? "dataset.reject.too-hungry" : "dataset.reject.reader-died");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new FileRefused("dataset.reject.reader-died");
        }
    }
}
