package io.groundwork.work;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.WorkItemId;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One entry of the time ledger.
 *
 * @param kind annotate, review or adjudicate
 * @param outcome how it ended: submitted, parked, released, skipped, asked, expired, silent, unleased ...; open while it goes on
 */
public record TimeRow(
        UUID id,
        PersonId person,
        String personName,
        WorkItemId work,
        ItemId item,
        String kind,
        OffsetDateTime startedAt,
        OffsetDateTime endedAt,
        long activeMs,
        long idleMs,
        String outcome) {}
