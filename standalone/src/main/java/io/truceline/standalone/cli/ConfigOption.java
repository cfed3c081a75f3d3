package io.truceline.standalone.cli;

import io.truceline.contract.ops.config.Configuration;
import io.truceline.contract.ops.config.ConfigurationReader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the configuration file. */
final class ConfigOption {
    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "YAML file; every key may also be an environment variable TRUCELINE_…")
    private @Nullable Path file;

    /** The configuration of file and environment. */
    Configuration read() {
        return new ConfigurationReader(System.getenv()).read(file);
    }
}
