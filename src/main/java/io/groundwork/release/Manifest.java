package io.groundwork.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.project.Brief;
import io.groundwork.project.Projects;
import io.groundwork.shared.Json;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who and what a release was made of: people by pseudonym, the briefs with their texts, the workflow versions, the files. */
@Component
class Manifest {

    private final Projects projects;

    Manifest(Projects projects) {
        this.projects = projects;
    }

    String of(DatasetDocuments.Subject subject) {
        Release release = subject.release();
        Content content = new Content(
                release.id().toString(),
                release.number(),
                release.project().toString(),
                subject.project().name(),
                subject.project().taskType(),
                subject.project().pseudonym(release.createdBy()),
                release.createdAt().withOffsetSameInstant(ZoneOffset.UTC),
                release.filter(),
                release.rule().wire(),
                release.license(),
                subject.facts().totals(),
                subject.facts().annotators(),
                subject.facts().reviewers(),
                briefs(subject),
                subject.files());
        try {
            return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n";
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private List<BriefText> briefs(DatasetDocuments.Subject subject) {
        return subject.facts().briefVersions().entrySet().stream()
                .map(used -> text(projects.brief(subject.release().project(), used.getKey()), used.getValue()))
                .toList();
    }

    private static BriefText text(Brief brief, long results) {
        return new BriefText(
                brief.version(),
                results,
                brief.createdAt().withOffsetSameInstant(ZoneOffset.UTC),
                brief.guidelines(),
                brief.reviewerGuidelines(),
                Json.tree(brief.settings()));
    }

    /** The document. */
    private record Content(
            String release,
            int number,
            String project,
            String name,
            String taskType,
            String createdBy,
            OffsetDateTime createdAt,
            ReleaseFilter filter,
            String rule,
            @Nullable DatasetLicense license,
            Facts.Totals totals,
            Map<String, Long> annotators,
            Map<String, Long> reviewers,
            List<BriefText> briefs,
            List<ReleaseFile> files) {}

    /** A version of the brief under which results were submitted. */
    private record BriefText(
            int version,
            long results,
            OffsetDateTime createdAt,
            String guidelines,
            String reviewerGuidelines,
            JsonNode settings) {}
}
