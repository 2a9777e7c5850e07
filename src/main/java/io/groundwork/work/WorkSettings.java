package io.groundwork.work;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long work is kept for people, under {@code groundwork.work}.
 *
 * @param lease how long a piece of work is somebody's after each sign of life
 * @param parked how long a piece of work that was put aside stays theirs
 * @param ahead how long the next piece is kept while the current one is being finished
 * @param mostHeld how many pieces one person may have in hand and put aside
 * @param skipsToHold how many skips hold an item for the manager
 * @param longestBeat what counts at most between two signs of life; longer silence is no work
 */
@ConfigurationProperties("groundwork.work")
record WorkSettings(
        @DefaultValue("30m") Duration lease,
        @DefaultValue("24h") Duration parked,
        @DefaultValue("2m") Duration ahead,
        @DefaultValue("50") int mostHeld,
        @DefaultValue("3") int skipsToHold,
        @DefaultValue("3m") Duration longestBeat) {}
