package io.groundwork.tasktype;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A task type for tests: notes on a text, each with a kind; no more than so many, none empty. */
public class NotesType implements TaskType<NotesType.Settings, NotesType.Content, NotesType.Result> {

    /** At most so many notes; the share of "why" in a batch, 0 for no target. */
    public record Settings(int max, double why, String scope) {}

    /** The text, and pictures that go with it. */
    public record Content(String text, @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<String> pictures) {

        public Content(String text) {
            this(text, null);
        }
    }

    /** The notes. */
    public record Result(List<Note> notes) {}

    /** One note. */
    public record Note(String id, String text, String kind) {}

    @Override
    public String id() {
        return "notes";
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<Result> result() {
        return Result.class;
    }

    @Override
    public Settings defaults() {
        return new Settings(3, 0, "batch");
    }

    @Override
    public Result blank() {
        return new Result(List.of());
    }

    @Override
    public String title(Content content) {
        return content.text();
    }

    @Override
    public Optional<Content> fromPassage(Passage passage) {
        return Optional.of(new Content(passage.text()));
    }

    /** Rows of the tool "diary" and of its older brother. */
    @Override
    public List<Importer<Content>> importers() {
        return List.of(new DiaryRows("diary", "entry"), new DiaryRows("old-diary", "page"));
    }

    @Override
    public List<String> media(Content content) {
        return Objects.requireNonNullElse(content.pictures(), List.of());
    }

    @Override
    public Content withMedia(Content content, UnaryOperator<String> name) {
        return content.pictures() == null
                ? content
                : new Content(
                        content.text(), content.pictures().stream().map(name).toList());
    }

    @Override
    public LabelForm newForm() {
        throw new UnsupportedOperationException("no form in tests");
    }

    @Override
    public SettingsForm<Settings> newSettingsForm() {
        throw new UnsupportedOperationException("no form in tests");
    }

    @Override
    public List<Violation> checkSettings(Settings settings) {
        return settings.max() < 1 ? List.of(Violation.of("/max", "notes.max")) : List.of();
    }

    @Override
    public List<Violation> checkContent(Content content, Settings settings) {
        return List.of();
    }

    @Override
    public List<Violation> check(Result result, Settings settings, Content content) {
        List<Violation> found = new ArrayList<>();
        if (result.notes().size() > settings.max()) {
            found.add(Violation.of("/notes", "notes.many", settings.max()));
        }
        for (Note note : result.notes()) {
            if (note.text().isBlank()) {
                found.add(Violation.of("/notes/" + note.id() + "/text", "notes.empty"));
            }
        }
        return found;
    }

    /** A note a second is fast. */
    @Override
    public List<Violation> doubts(Result result, Settings settings, Content content, Duration active) {
        return active.toSeconds() < result.notes().size()
                ? List.of(Violation.of("/notes", "notes.fast", active.toMillis()))
                : List.of();
    }

    @Override
    public List<Part> parts(Result result) {
        return result.notes().stream()
                .map(note -> new Part("/notes/" + note.id(), "notes.note", List.of(note.id()), note))
                .toList();
    }

    @Override
    public List<Change> changes(Result before, Result after) {
        List<Change> changes = new ArrayList<>();
        Map<String, Note> old = new HashMap<>();
        before.notes().forEach(note -> old.put(note.id(), note));
        for (Note note : after.notes()) {
            Note was = old.remove(note.id());
            if (!Objects.equals(was, note)) {
                changes.add(new Change("/notes/" + note.id(), was, note));
            }
        }
        old.values().forEach(gone -> changes.add(new Change("/notes/" + gone.id(), gone, null)));
        return changes;
    }

    @Override
    public List<Target> targets(Settings settings) {
        return settings.why() == 0 ? List.of() : List.of(new Target("why", settings.why(), 0.1, settings.scope()));
    }

    @Override
    public Tally tally(Result result) {
        Map<String, Integer> counts = new HashMap<>();
        result.notes().forEach(note -> counts.merge(note.kind(), 1, Integer::sum));
        return new Tally(result.notes().size(), counts);
    }

    @Override
    public double distance(Result a, Result b) {
        return a.equals(b) ? 0 : 1;
    }

    @Override
    public List<Exporter<Settings, Content, Result>> exporters() {
        return List.of(new PictureFolder());
    }

    /** Takes rows that have the field, and wants words in it. */
    private record DiaryRows(String shape, String field) implements Importer<Content> {

        @Override
        public boolean takes(ObjectNode row) {
            return row.has(field);
        }

        @Override
        public Content read(ObjectNode row) {
            JsonNode text = row.get(field);
            if (!text.isTextual() || text.textValue().isBlank()) {
                throw InvalidInput.of("/" + field, "notes.empty");
            }
            return new Content(text.textValue());
        }
    }

    /** Writes the pictures of the contents under their hashes. */
    private static final class PictureFolder implements Exporter<Settings, Content, Result> {

        @Override
        public String format() {
            return "pictures";
        }

        @Override
        public Sink<Settings, Content, Result> open(Export<Settings> export) {
            List<Written> written = new ArrayList<>();
            return new Sink<>() {
                @Override
                public void write(ExportRow<Settings, Content, Result> row) throws IOException {
                    for (String picture :
                            Objects.requireNonNullElse(row.content().pictures(), List.<String>of())) {
                        try (InputStream bytes = export.media().open(picture)) {
                            Files.copy(bytes, export.folder().resolve(picture));
                        }
                        written.add(new Written(picture, 1, 0, ""));
                    }
                }

                @Override
                public void close() {
                    // each file is whole when its row is written
                }

                @Override
                public List<Written> written() {
                    return written;
                }
            };
        }
    }
}
