package io.groundwork.work;

import io.groundwork.dataset.ItemState;
import io.groundwork.dataset.Items;
import io.groundwork.shared.ProjectId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many items of a project stand where; counted at most every half minute, because a project may have a million. */
@Component
class ItemCounts {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Items items;
    private final JdbcClient db;
    private final Clock clock;
    private final Map<ProjectId, Counted> counted = new ConcurrentHashMap<>();

    ItemCounts(Items items, JdbcClient db, Clock clock) {
        this.items = items;
        this.db = db;
        this.clock = clock;
    }

    Counted of(ProjectId project) {
        Instant now = clock.instant();
        Counted known = counted.get(project);
        if (known == null || known.at.plus(FRESH).isBefore(now)) {
            known = new Counted(items.countByState(project, null), sentBack(project), now);
            counted.put(project, known);
        }
        return known;
    }

    private long sentBack(ProjectId project) {
        return db.sql("select count(*) from work_item where project_id = ? and kind = 'annotate' and round > 1"
                        + " and state in ('open', 'reserved', 'leased', 'parked')")
                .param(project.value())
                .query(Long.class)
                .single();
    }

    /** The counts and when they were made. */
    record Counted(Map<ItemState, Long> byState, long sentBack, Instant at) {

        long items(ItemState state) {
            return byState.getOrDefault(state, 0L);
        }

        long all() {
            return byState.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
