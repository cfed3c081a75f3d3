package io.truceline.contract.ops.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The database of the sink.
 *
 * @param url JDBC address of a PostgreSQL; null: an embedded database under {@code data}
 * @param passwordFile file that holds the password, instead of {@code password}
 * @param connections size of the connection pool
 */
public record StoreConfig(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable Path passwordFile,
        int connections) {
    public StoreConfig {
        BadSetting.require(
                url == null || url.startsWith("jdbc:postgresql:") || url.startsWith("jdbc:h2:"),
                "url",
                url == null ? null : AddressText.withoutSecrets(url),
                "jdbc:postgresql:… or jdbc:h2:…");
        BadSetting.between("connections", connections, 2, 100);
    }

    /** Leaves passwords out, also one in the address, so that they never get into a log. */
    @Override
    public String toString() {
        return "StoreConfig[url=" + (url == null ? "none" : AddressText.withoutSecrets(url)) + ", user=" + user + "]";
    }
}
