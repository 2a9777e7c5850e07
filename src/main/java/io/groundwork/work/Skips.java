package io.groundwork.work;

import io.groundwork.dataset.ItemState;
import io.groundwork.dataset.Items;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.Uuid7;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down who skipped what and why, and holds an item that several people skipped. */
@Component
class Skips {

    private final JdbcClient db;
    private final Items items;
    private final Holding holding;
    private final WorkSettings settings;
    private final Clock clock;

    Skips(JdbcClient db, Items items, Holding holding, WorkSettings settings, Clock clock) {
        this.db = db;
        this.items = items;
        this.holding = holding;
        this.settings = settings;
        this.clock = clock;
    }

    void write(WorkItem work, PersonId person, SkipReason reason, @Nullable String text) {
        db.sql("insert into skip (id, work_item_id, item_id, person_id, reason, text, at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Uuid7.next(),
                        work.id().value(),
                        work.item().value(),
                        person.value(),
                        reason.wire(),
                        text,
                        OffsetDateTime.now(clock))
                .update();
        if (items.countSkip(work.item()) % settings.skipsToHold() == 0
                && items.get(work.item()).state() != ItemState.HELD) {
            holding.hold(work.item(), "skipped");
        }
    }
}
