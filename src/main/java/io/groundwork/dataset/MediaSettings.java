package io.groundwork.dataset;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which images and videos this installation takes.
 *
 * @param pixels how many pixels one picture may have; whoever looks at it needs four bytes for each
 */
@ConfigurationProperties("groundwork.media")
public record MediaSettings(@DefaultValue("100000000") long pixels) {}
