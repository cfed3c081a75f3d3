package io.truceline.contract.ops.config;

/**
 * Health and metrics of ingest and enrich; the console's port serves them for the sink and under {@code run} and {@code demo}.
 *
 * @param bind address to listen on
 * @param port 0: a free one
 */
public record OpsConfig(String bind, int port) {
    public OpsConfig {
        BadSetting.between("port", port, 0, 65535);
    }
}
