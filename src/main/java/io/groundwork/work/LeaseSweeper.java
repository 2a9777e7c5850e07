package io.groundwork.work;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Puts abandoned work back into the queue; nodes sweep side by side and pass over what another has locked. */
@Component
class LeaseSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(LeaseSweeper.class);
    private static final int AT_ONCE = 200;

    private final WorkItems items;
    private final Leases leases;
    private final Retry retry;
    private final Clock clock;

    LeaseSweeper(WorkItems items, Leases leases, Retry retry, Clock clock) {
        this.items = items;
        this.leases = leases;
        this.retry = retry;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${groundwork.work.sweep:5s}", initialDelayString = "${groundwork.work.sweep:5s}")
    void sweep() {
        List<UUID> expired = items.expired(OffsetDateTime.now(clock), AT_ONCE);
        for (UUID id : expired) {
            try {
                retry.runInNewTransaction(
                        () -> items.lockExpired(id, OffsetDateTime.now(clock)).ifPresent(leases::expire));
            } catch (RuntimeException failed) {
                LOG.warn("Could not free work item {}; the next sweep tries again", id, failed);
            }
        }
    }
}
