package io.groundwork.dataset.reader;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.ZeroByteFileException;

/** Says in a person's words what a parser complains about. */
final class Complaint {

    private Complaint() {}

    static ReadingFailed of(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof ReadingFailed failure) {
                return failure;
            }
            if (cause instanceof InvalidPasswordException || cause instanceof EncryptedDocumentException) {
                return new ReadingFailed("dataset.reject.encrypted");
            }
            if (cause instanceof ZeroByteFileException) {
                return new ReadingFailed("dataset.reject.empty");
            }
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("entity") || message.contains("doctype") || message.contains("entities")) {
                return new ReadingFailed("dataset.reject.entities");
            }
        }
        return broken instanceof StackOverflowError
                ? new ReadingFailed("dataset.reject.nested-too-deep")
                : new ReadingFailed("dataset.reject.broken", firstLine(broken));
    }

    private static String firstLine(Throwable broken) {
        String message = broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
        String line = message.lines().findFirst().orElse("").replaceAll("(/[\\w.-]+){2,}", "…");
        return line.substring(0, Math.min(line.length(), 200));
    }
}
