package io.groundwork.work;

import io.groundwork.shared.Page;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the time ledger of a project: all of it for managers and auditors, one's own for everybody else. */
public interface TimeReport {

    /** Entries, oldest first. */
    Page<TimeRow> list(ProjectId project, Filter filter, @Nullable String after, int limit);

    /** What each person spent, by kind of work. */
    List<Sum> sums(ProjectId project, Filter filter);

    /** Which entries: of a person, begun from a time on, begun before a time; null for all. */
    record Filter(@Nullable PersonId person, @Nullable OffsetDateTime from, @Nullable OffsetDateTime to) {

        Map<String, Object> asMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("person", person);
            map.put("from", from);
            map.put("to", to);
            return map;
        }
    }

    /** All the time of one person on one kind of work. */
    record Sum(PersonId person, String personName, String kind, long entries, long activeMs, long idleMs) {}
}
