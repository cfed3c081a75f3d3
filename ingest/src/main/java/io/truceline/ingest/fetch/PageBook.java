package io.truceline.ingest.fetch;

import io.truceline.contract.record.PageState;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pages known, by canonical URL, and by the links that led to them where those differ. Only a page's own record tells its
 * version; that of a link tells no more than which page it is. Not thread-safe.
 */
final class PageBook {
    private final Map<String, PageState> byUrl = new HashMap<>();

    /** Learns a record of {@code page-state}; null forgets it. */
    void put(String key, @Nullable PageState state) {
        if (state == null) {
            byUrl.remove(key);
        } else {
            byUrl.put(key, state);
        }
    }

    /** The page that a canonical URL or a link stands for; null if it was never published. */
    @Nullable
    PageState find(String url) {
        PageState state = byUrl.get(url);
        return state == null || state.url().equals(url) ? state : byUrl.get(state.url());
    }

    /** Whether a link is known to lead to that page. */
    boolean leads(String link, String url) {
        PageState state = byUrl.get(link);
        return state != null && state.url().equals(url);
    }

    int size() {
        return byUrl.size();
    }
}
