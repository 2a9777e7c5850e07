package io.groundwork.dataset;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which images and videos this installation takes.
 *
 * @param pixels how many pixels one picture may have; whoever looks at it needs four bytes for each
 * @param hosts of which files are fetched that rows name by their address; none at first. A host over https, with its
 *     port where that is not 443; with {@code http://} in front where there is no https
 * @param remoteBytes one fetched file
 * @param remoteTime how long fetching one file may take, redirects included
 */
@ConfigurationProperties("groundwork.media")
public record MediaSettings(
        @DefaultValue("100000000") long pixels,
        @DefaultValue List<String> hosts,
        @DefaultValue("209715200") long remoteBytes,
        @DefaultValue("60s") Duration remoteTime) {}
