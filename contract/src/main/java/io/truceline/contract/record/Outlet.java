package io.truceline.contract.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes a feed.
 *
 * @param name the display name, also its identity when sources are counted
 * @param owner the group that owns it, if configured: outlets of one owner are one independent source
 * @param language BCP 47, if configured
 * @param country ISO 3166-1 alpha-2, if configured; a weak hint about which place is meant
 * @param tags free words of the operator
 */
public record Outlet(
        String name,
        @Nullable String owner,
        @Nullable String language,
        @Nullable String country,
        List<String> tags) {
    public Outlet {
        tags = tags == null ? List.of() : List.copyOf(tags);
    }

    /** An outlet of which only the name is known. */
    public static Outlet named(String name) {
        return new Outlet(name, null, null, null, List.of());
    }
}
