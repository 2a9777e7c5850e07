package io.groundwork.tasktype.qa;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import io.groundwork.shared.Json;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a SQuAD 2.0 document piece by piece, so that it never lies in memory. */
final class SquadFile implements Closeable {

    private final JsonGenerator json;
    private @Nullable Paragraph open;

    SquadFile(Path file) throws IOException {
        json = Json.mapper().getFactory().createGenerator(file.toFile(), JsonEncoding.UTF8);
        json.writeStartObject();
        json.writeStringField("version", "v2.0");
        json.writeArrayFieldStart("data");
    }

    /** Adds questions to the paragraph, which is begun where it is not the one before. */
    void write(Paragraph paragraph, List<Question> questions) throws IOException {
        if (!paragraph.equals(open)) {
            begin(paragraph);
        }
        for (Question question : questions) {
            write(question);
        }
    }

    private void begin(Paragraph paragraph) throws IOException {
        Paragraph before = open;
        if (before != null) {
            endParagraph();
        }
        if (before == null || !before.title().equals(paragraph.title())) {
            if (before != null) {
                endArticle();
            }
            json.writeStartObject();
            json.writeStringField("title", paragraph.title());
            json.writeArrayFieldStart("paragraphs");
        }
        json.writeStartObject();
        json.writeStringField("context", paragraph.context());
        json.writeArrayFieldStart("qas");
        open = paragraph;
    }

    private void write(Question question) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", question.id());
        json.writeStringField("question", question.question());
        json.writeArrayFieldStart("answers");
        for (Answer answer : question.answers()) {
            json.writeStartObject();
            json.writeStringField("text", answer.text());
            json.writeNumberField("answer_start", answer.start());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanField("is_impossible", false);
        json.writeEndObject();
    }

    private void endParagraph() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
    }

    private void endArticle() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        try (json) {
            if (open != null) {
                endParagraph();
                endArticle();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** A passage; two are the same when title, item and text are. */
    record Paragraph(String title, String item, String context) {}

    /** A question with at least one answer. */
    record Question(String id, String question, List<Answer> answers) {}

    /** An answer and where it starts, in code points. */
    record Answer(String text, int start) {}
}
