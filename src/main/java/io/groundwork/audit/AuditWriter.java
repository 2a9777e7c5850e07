package io.groundwork.audit;

import io.groundwork.shared.AuditedEvent;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes every audited event into the trail, in the transaction that published it. */
@Component
class AuditWriter {

    private final AuditRows rows;
    private final Clock clock;

    AuditWriter(AuditRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    void on(AuditedEvent event) {
        rows.add(event, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
    }
}
