package io.groundwork.dataset.reader;

import io.groundwork.shared.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes blocks as lines of JSON; blank ones are left out, and a document that never ends is cut off. */
final class BlockWriter implements BlockSink {

    private final OutputStream out;
    private final long most;
    private long characters;
    private boolean titled;

    BlockWriter(OutputStream out, long most) {
        this.out = out;
        this.most = most;
    }

    @Override
    public void title(String text) {
        String clean = clean(text);
        if (!titled && !clean.isEmpty()) {
            titled = true;
            write(Message.title(clean.substring(0, Math.min(clean.length(), 300))));
        }
    }

    @Override
    public void heading(int level, String text, int page) {
        String clean = counted(text);
        if (!clean.isEmpty()) {
            write(Message.heading(level, clean, page));
        }
    }

    @Override
    public void paragraph(String text, int page) {
        String clean = counted(text);
        if (!clean.isEmpty()) {
            write(Message.paragraph(clean, page));
        }
    }

    /** Whether any text came. */
    boolean any() {
        return characters > 0;
    }

    void write(Message message) {
        try {
            out.write(Json.write(message).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String counted(String text) {
        String clean = clean(text);
        characters += clean.length();
        if (characters > most) {
            throw new ReadingFailed("dataset.reject.too-much-text", most);
        }
        return clean;
    }

    private static String clean(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u00A0\\u00AD\\uFEFF]+", " ").strip();
    }
}
