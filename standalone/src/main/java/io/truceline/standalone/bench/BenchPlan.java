package io.truceline.standalone.bench;

/**
 * How much is measured.
 *
 * @param articles articles of one throughput round
 * @param pairs throughput rounds
 * @param messages latency pairs
 */
public record BenchPlan(int articles, int pairs, int messages) {}
