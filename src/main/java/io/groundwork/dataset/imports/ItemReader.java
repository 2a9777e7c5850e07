package io.groundwork.dataset.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.dataset.ImportOptions;
import io.groundwork.dataset.Rejection;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import io.groundwork.shared.Sha256;
import io.groundwork.shared.Violation;
import io.groundwork.tasktype.Importer;
import io.groundwork.tasktype.TaskType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads rows as content of one task type under one project's settings, and checks them. */
final class ItemReader<S extends Record, C extends Record> {

    private static final List<String> ORIGIN = List.of("externalId", "metadata", "source");
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_ID = 200;

    private final TaskType<S, C, ?> type;
    private final S settings;
    private final ImportOptions options;
    private final String file;
    private final MediaNames media;

    private ItemReader(TaskType<S, C, ?> type, S settings, ImportOptions options, String file, MediaNames media) {
        this.type = type;
        this.settings = settings;
        this.options = options;
        this.file = file;
        this.media = media;
    }

    static <S extends Record, C extends Record> ItemReader<S, C> of(
            TaskType<S, C, ?> type, String settings, ImportOptions options, String file, MediaNames media) {
        return new ItemReader<>(type, Json.read(settings, type.settings()), options, file, media);
    }

    Candidate read(Row row) {
        try {
            if (row instanceof Row.Fields fields) {
                return fields(row, fields.content(), fields.content());
            }
            if (row instanceof Row.Cells cells) {
                return fields(row, cells.named(), cells.content());
            }
            if (row instanceof Row.Piece piece) {
                return piece(piece);
            }
            Row.Bad bad = (Row.Bad) row;
            return refused(row, bad.key(), bad.arguments());
        } catch (InvalidInput invalid) {
            return refused(row, invalid.violations().get(0));
        }
    }

    /** The message that names the tool whose row this is, null for one of the type's own. */
    @Nullable
    String shape(Row row) {
        ObjectNode offered = row instanceof Row.Fields fields
                ? fields.content()
                : row instanceof Row.Cells cells ? cells.named() : null;
        return importer(offered)
                .map(importer -> type.id() + ".import." + importer.shape())
                .orElse(null);
    }

    private Candidate fields(Row row, @Nullable ObjectNode offered, ObjectNode own) {
        Optional<Importer<C>> importer = importer(offered);
        if (importer.isPresent() && offered != null) {
            return checked(row, importer.get().read(offered), options.sensitivity(), false);
        }
        int sensitivity = sensitivity(own.remove("sensitivity"));
        return checked(row, Json.read(own, type.content()), sensitivity, false);
    }

    private Optional<Importer<C>> importer(@Nullable ObjectNode row) {
        return row == null
                ? Optional.empty()
                : type.importers().stream()
                        .filter(importer -> importer.takes(row))
                        .findFirst();
    }

    private Candidate piece(Row.Piece row) {
        Optional<C> content = type.fromPassage(row.passage());
        return content.isPresent()
                ? checked(row, content.get(), options.sensitivity(), true)
                : refused(row, "dataset.reject.no-documents", List.of());
    }

    private Candidate checked(Row row, C read, int sensitivity, boolean fromDocument) {
        C content = type.media(read).isEmpty() ? read : type.withMedia(read, media::sha256);
        List<Violation> violations = type.checkContent(content, settings);
        if (!violations.isEmpty()) {
            return refused(row, violations.get(0));
        }
        ObjectNode json = Json.mapper().valueToTree(content);
        String externalId = text(json.get("externalId"));
        if (externalId != null && externalId.length() > LONGEST_ID) {
            return refused(row, "dataset.reject.external-id-too-long", List.of(LONGEST_ID));
        }
        String language = text(json.get("language"));
        return new Candidate.Accepted(new NewItem(
                row.line(),
                externalId,
                shortened(title(row, type.title(content))),
                json.toString(),
                hash(json, fromDocument),
                language == null ? options.language() : language,
                sensitivity));
    }

    /** A passage is told from the others of its document by its innermost heading. */
    private static String title(Row row, String title) {
        if (!(row instanceof Row.Piece piece)
                || !(piece.passage().metadata().get("headings") instanceof List<?> path)
                || path.isEmpty()) {
            return title;
        }
        String heading = String.valueOf(path.get(path.size() - 1));
        return heading.equals(title) ? title : title + " › " + heading;
    }

    private static @Nullable String hash(ObjectNode json, boolean fromDocument) {
        json.remove(ORIGIN);
        if (fromDocument) {
            json.remove("title");
        }
        boolean empty =
                json.properties().stream().allMatch(field -> field.getValue().isNull());
        return empty ? null : Sha256.hex(json.toString());
    }

    private int sensitivity(@Nullable JsonNode given) {
        if (given == null || given.isNull()) {
            return options.sensitivity();
        }
        int sensitivity = given.asInt(-1);
        if (sensitivity < 0 || sensitivity > 3) {
            throw InvalidInput.of("/sensitivity", "dataset.sensitivity.range", 0, 3);
        }
        return sensitivity;
    }

    private Candidate refused(Row row, Violation violation) {
        if (violation.key().equals("json.field")) {
            String complaint = violation.arguments().isEmpty()
                    ? ""
                    : violation.arguments().get(0).toString();
            return refused(row, violation.path(), "dataset.reject.field", List.of(withoutClass(complaint)));
        }
        return refused(row, violation.path(), violation.key(), violation.arguments());
    }

    private static String withoutClass(String complaint) {
        int names = complaint.indexOf(" (class");
        return names < 0 ? complaint : complaint.substring(0, names);
    }

    private Candidate refused(Row row, String key, List<Object> arguments) {
        return refused(row, "", key, arguments);
    }

    private Candidate refused(Row row, String path, String key, List<Object> arguments) {
        return new Candidate.Refused(new Rejection(file, row.line(), path, key, arguments));
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() || node.asText().isBlank()
                ? null
                : node.asText().replace("\0", "");
    }

    private static String shortened(String title) {
        String line = title.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int end = LONGEST_TITLE - 1;
        int whole = Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
        return line.substring(0, whole) + "…";
    }
}
