package io.groundwork.dataset.reader;

import io.groundwork.shared.Json;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Parses documents on request until its input ends. The server starts it in a JVM of its own with little memory and an
 * empty environment, and kills it when a document takes too long.
 */
public final class DocumentReaderProgram {

    private DocumentReaderProgram() {}

    /** Reads a {@link Request} a line, answers {@link Message} lines. */
    public static void main(String[] args) throws IOException, InterruptedException {
        OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        BlockingQueue<String> requests = new LinkedBlockingQueue<>();
        Thread listener = new Thread(() -> listen(requests), "requests");
        listener.setDaemon(true);
        listener.start();
        while (true) {
            answer(Json.read(requests.take(), Request.class), out);
            out.flush();
        }
    }

    private static void answer(Request request, OutputStream out) throws IOException {
        BlockWriter blocks = new BlockWriter(out, request.characters());
        try {
            Formats.of(Path.of(request.path()), request).read(Path.of(request.path()), blocks);
            blocks.write(blocks.any() ? Message.end() : Message.refused(new ReadingFailed("dataset.reject.no-text")));
        } catch (ReadingFailed failure) {
            blocks.write(Message.refused(failure));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            blocks.write(Message.refused(Complaint.of(broken)));
        }
    }

    /** The server closes the input when it is done, or is gone; then nothing here matters any more. */
    private static void listen(BlockingQueue<String> requests) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                requests.add(line);
            }
        } catch (IOException gone) {
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(0);
    }
}
