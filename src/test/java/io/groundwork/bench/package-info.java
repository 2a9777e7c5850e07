/**
 * Benchmarks of the whole product, run by the Maven profile {@code bench} alone. Those of imports and releases lie beside the
 * fixtures they need, in {@code dataset.imports} and {@code release}; all print their figures through {@link Figures}.
 */
package io.groundwork.bench;
