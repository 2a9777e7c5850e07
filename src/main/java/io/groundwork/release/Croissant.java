package io.groundwork.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.Column;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Describes a release in Croissant 1.1 with the responsible-AI vocabulary 1.0 (MLCommons). */
@Component
class Croissant {

    private static final ObjectWriter PRETTY = Json.mapper().writerWithDefaultPrettyPrinter();
    private static final Map<String, String> TYPES = Map.of(
            "int32",
            "sc:Integer",
            "int64",
            "sc:Integer",
            "float64",
            "sc:Float",
            "bool",
            "sc:Boolean",
            "timestamp",
            "sc:DateTime");
    private static final Map<String, String> ENCODINGS = Map.of(
            "jsonl",
            "application/jsonlines",
            "csv",
            "text/csv",
            "parquet",
            "application/vnd.apache.parquet",
            "json",
            "application/json");

    private final CardWords words;

    Croissant(CardWords words) {
        this.words = words;
    }

    String of(DatasetDocuments.Subject subject) {
        try {
            return PRETTY.writeValueAsString(tree(subject)) + "\n";
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private ObjectNode tree(DatasetDocuments.Subject subject) throws IOException {
        Release release = subject.release();
        ObjectNode root = Json.mapper().createObjectNode();
        root.set("@context", context());
        root.put("@type", "sc:Dataset");
        root.putArray("conformsTo")
                .add("http://mlcommons.org/croissant/1.1")
                .add("http://mlcommons.org/croissant/RAI/1.0");
        root.put("name", name(subject));
        root.put("description", words.description(subject));
        DatasetLicense license = release.license();
        if (license != null) {
            root.put("license", Objects.requireNonNullElse(license.url(), license.label()));
        }
        root.put("url", "urn:uuid:" + release.id());
        root.putObject("creator")
                .put("@type", "sc:Organization")
                .put("name", subject.project().name());
        String day = release.createdAt()
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
        root.put("datePublished", day);
        root.put("version", release.number() + ".0.0");
        ArrayNode languages = root.putArray("inLanguage");
        subject.facts().languages().keySet().forEach(languages::add);
        root.put(
                "citeAs",
                "@misc{" + name(subject) + ", title={" + subject.project().name() + "}, year={" + day.substring(0, 4)
                        + "}}");
        root.put("rai:annotationsPerItem", words.perItem(subject.facts().totals()));
        root.putArray("rai:dataAnnotationPlatform").add("Groundwork");
        root.put("rai:dataAnnotationProtocol", words.protocol(subject));
        root.putArray("rai:dataAnnotationAnalysis")
                .add(words.rounds(subject.facts().totals()));
        ArrayNode distribution = root.putArray("distribution");
        subject.files().forEach(file -> distribution.add(fileObject(file)));
        ArrayNode records = root.putArray("recordSet");
        subject.tables().forEach(table -> records.add(recordSet(table)));
        return root;
    }

    private static JsonNode context() throws IOException {
        try (InputStream in = new ClassPathResource("io/groundwork/release/croissant-context.json").getInputStream()) {
            return Json.mapper().readTree(in);
        }
    }

    private static String name(DatasetDocuments.Subject subject) {
        String plain = subject.project()
                .name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "dataset" : plain) + "-" + subject.release().number();
    }

    private static ObjectNode fileObject(ReleaseFile file) {
        String ending = file.path().substring(file.path().lastIndexOf('.') + 1);
        return Json.mapper()
                .createObjectNode()
                .put("@type", "cr:FileObject")
                .put("@id", file.path())
                .put("name", file.path())
                .put("contentUrl", file.path())
                .put("contentSize", file.bytes() + " B")
                .put("encodingFormat", ENCODINGS.getOrDefault(ending, "application/octet-stream"))
                .put("sha256", file.sha256());
    }

    private ObjectNode recordSet(DatasetDocuments.Table table) {
        ObjectNode set = Json.mapper()
                .createObjectNode()
                .put("@type", "cr:RecordSet")
                .put("@id", table.name())
                .put("name", table.name())
                .put("description", words.recordSet(table.format()));
        ArrayNode fields = set.putArray("field");
        for (Column column : table.columns()) {
            ObjectNode field = fields.addObject()
                    .put("@type", "cr:Field")
                    .put("@id", table.name() + "/" + column.name())
                    .put("name", column.name())
                    .put("dataType", dataType(column));
            ObjectNode source = field.putObject("source");
            source.putObject("fileObject").put("@id", table.files().get(0).path());
            source.putObject("extract").put("column", column.name());
        }
        return set;
    }

    private static String dataType(Column column) {
        return column.list() ? "sc:Text" : TYPES.getOrDefault(column.type(), "sc:Text");
    }
}
