package io.truceline.contract.record;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One feed that is to be polled, on topic {@code feeds}.
 *
 * @param id hash of the URL
 * @param every a pinned interval; null lets the poll step adapt
 * @param origin whose list it stands on, so that one list does not strike what another holds; null: the configuration
 */
public record Feed(
        int schema,
        String id,
        String url,
        Outlet outlet,
        @Nullable Duration every,
        @Nullable String origin) {
    public static final int SCHEMA = 1;
}
