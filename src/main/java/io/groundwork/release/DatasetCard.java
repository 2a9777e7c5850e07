package io.groundwork.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The README.md of a dataset as the Hugging Face hub reads it: YAML front matter, then text. */
@Component
class DatasetCard {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build());

    private final CardMetadata metadata;
    private final CardWords words;

    DatasetCard(CardMetadata metadata, CardWords words) {
        this.metadata = metadata;
        this.words = words;
    }

    String of(DatasetDocuments.Subject subject) {
        try {
            return "---\n" + YAML.writeValueAsString(metadata.of(subject)) + "---\n\n" + body(subject);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private String body(DatasetDocuments.Subject subject) {
        Facts.Totals totals = subject.facts().totals();
        return Template.read("card.md")
                .with("name", oneLine(subject.project().name()))
                .with("number", subject.release().number())
                .with("items", totals.items())
                .with("results", totals.results())
                .with("parts", totals.parts())
                .with("files", FileList.of(subject.files()))
                .with("notes", words.notes(subject))
                .with("workflows", CardWords.list(totals.workflowVersions().keySet()))
                .with("briefs", CardWords.list(subject.facts().briefVersions().keySet()))
                .with("reviewed", totals.reviewed())
                .with("fixed", totals.fixedByReviewer())
                .with("rounds", words.rounds(totals))
                .with("annotators", subject.facts().annotators().size())
                .with("reviewers", subject.facts().reviewers().size())
                .with("hours", String.format(Locale.ROOT, "%.1f", totals.activeMs() / 3_600_000.0))
                .with("license", words.license(subject.release()))
                .with("selection", words.selection(subject.release()))
                .text();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
