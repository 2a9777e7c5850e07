package io.groundwork.dataset;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of an upload this installation takes.
 *
 * @param fileBytes one uploaded file
 * @param documentBytes one document
 * @param documentTime how long the parser may work on one document
 * @param documentMemory the parser's heap in megabytes
 * @param documentPages pages of one document
 * @param documentCharacters characters that come out of one document
 * @param archiveEntries files in one archive
 * @param archiveBytes what one archive may unpack to
 * @param archiveRatio how many times larger an archive may get by unpacking
 */
@ConfigurationProperties("groundwork.imports")
public record ImportLimits(
        @DefaultValue("4294967296") long fileBytes,
        @DefaultValue("209715200") long documentBytes,
        @DefaultValue("60s") Duration documentTime,
        @DefaultValue("256") int documentMemory,
        @DefaultValue("3000") int documentPages,
        @DefaultValue("20000000") long documentCharacters,
        @DefaultValue("10000") int archiveEntries,
        @DefaultValue("4294967296") long archiveBytes,
        @DefaultValue("200") int archiveRatio) {

    /** What applies when nothing is set. */
    public static ImportLimits defaults() {
        return new ImportLimits(
                4L << 30, 200 << 20, Duration.ofSeconds(60), 256, 3000, 20_000_000, 10_000, 4L << 30, 200);
    }
}
