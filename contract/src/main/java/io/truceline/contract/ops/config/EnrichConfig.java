package io.truceline.contract.ops.config;

import java.time.Duration;

/**
 * How the Streams app runs.
 *
 * @param threads stream threads of one process
 * @param standbyReplicas warm copies of each state store in other processes
 * @param commitInterval how often a transaction ends: what it adds to the time to alert is half of it on average
 */
public record EnrichConfig(int threads, int standbyReplicas, Duration commitInterval) {
    public EnrichConfig {
        BadSetting.between("threads", threads, 1, 64);
        BadSetting.between("standbyReplicas", standbyReplicas, 0, 4);
        BadSetting.positive("commitInterval", commitInterval);
    }
}
