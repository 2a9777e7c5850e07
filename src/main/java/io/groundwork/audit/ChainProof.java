package io.groundwork.audit;

import org.jspecify.annotations.Nullable;

/**
 * The result of recomputing the whole chain.
 *
 * @param brokenAt the first place that does not fit, null when all fit
 * @param head the last link; whoever keeps it can prove later that nothing before it was changed
 */
public record ChainProof(boolean unbroken, long sealed, long unsealed, @Nullable Long brokenAt, String head) {}
