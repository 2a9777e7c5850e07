package io.groundwork.dataset.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/** Shortens a parser's complaint to its first line, without the place in the code it was made at. */
final class Reason {

    private static final int LONGEST = 300;

    private Reason() {}

    static String of(IOException complaint) {
        String text =
                complaint instanceof JsonProcessingException json ? json.getOriginalMessage() : complaint.getMessage();
        String line = text == null
                ? complaint.getClass().getSimpleName()
                : text.lines().findFirst().orElse("");
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
