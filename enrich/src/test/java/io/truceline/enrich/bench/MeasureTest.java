package io.truceline.enrich.bench;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the measures and prints them; what they say decides nothing. */
@Tag("jmh")
class MeasureTest {
    @Test
    void all() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(MatchingBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
