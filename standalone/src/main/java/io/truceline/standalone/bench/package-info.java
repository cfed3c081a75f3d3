/**
 * What the machine gives, measured against what it could give: our topology beside one that does nothing, in one run, in
 * interleaved pairs, so that only ratios need to be believed.
 *
 * <pre>
 * BenchTexts ─▶ Throughput: no-op topology │ tagging core │ enrich topology
 *          └──▶ Latency:    no-op chain    │ article to alert stored
 * </pre>
 */
@NullMarked
package io.truceline.standalone.bench;

import org.jspecify.annotations.NullMarked;
