package io.groundwork.work.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.ProjectId;
import io.groundwork.work.DraftWrite;
import io.groundwork.work.SkipReason;
import io.groundwork.work.WorkKind;
import io.groundwork.work.WorkQueue.Wish;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What clients send about work. */
final class WorkRequests {

    private WorkRequests() {}

    /** What to look for; all fields may be left out. */
    record Next(@Nullable ProjectId project, @Nullable List<String> kinds, @Nullable Boolean ahead) {

        Wish wish() {
            Set<WorkKind> wanted = EnumSet.noneOf(WorkKind.class);
            for (String kind : kinds == null ? List.<String>of() : kinds) {
                wanted.add(kind(kind));
            }
            return new Wish(project, wanted, Boolean.TRUE.equals(ahead));
        }

        private static WorkKind kind(String name) {
            return Arrays.stream(WorkKind.values())
                    .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst()
                    .orElseThrow(() -> InvalidInput.of("/kinds", "work.kind.unknown", name));
        }
    }

    /** A result with the revision it is made on, the tab or client that made it, and the lease's token. */
    record Result(@Nullable JsonNode result, long base, @Nullable String editor, long lease) {

        DraftWrite write() {
            if (result == null || result.isNull()) {
                throw InvalidInput.of("/result", "work.draft.result");
            }
            return new DraftWrite(result, base, editor == null ? "" : editor, lease);
        }
    }

    /** The lease's token. */
    record Hold(long lease) {}

    /** A sign of life. */
    record Beat(long lease, long activeMs) {}

    /** Why a piece is skipped: unclear, badData, sensitive, language or other. */
    record Skip(long lease, @Nullable String reason, @Nullable String text) {

        SkipReason why() {
            return Arrays.stream(SkipReason.values())
                    .filter(known -> known.wire().equals(reason))
                    .findFirst()
                    .orElseThrow(() -> InvalidInput.of("/reason", "work.skip.reason"));
        }
    }

    /** A question. */
    record Ask(long lease, @Nullable String text) {}

    /** Why a submission is taken back. */
    record Recall(@Nullable String reason) {}
}
