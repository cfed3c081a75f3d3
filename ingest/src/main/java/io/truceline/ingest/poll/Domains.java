package io.truceline.ingest.poll;

import io.truceline.contract.net.WebAddress;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;
import org.jspecify.annotations.Nullable;

/** The key of an entry: the registrable domain of its link by the public suffix list, so that one partition owns all of a site. */
final class Domains {
    private final PublicSuffixMatcher suffixes = PublicSuffixMatcherLoader.getDefault();

    /** The link's domain; the host where that is an address or of no known suffix; without a usable link that of the feed. */
    String of(@Nullable String link, String feedUrl) {
        String host = host(link);
        return domain(host == null ? String.valueOf(host(feedUrl)) : host);
    }

    private String domain(String host) {
        String root = host.startsWith("[") || host.matches("[0-9.]+") ? null : suffixes.getDomainRoot(host);
        return root == null ? host : root;
    }

    private static @Nullable String host(@Nullable String url) {
        try {
            return url == null ? null : WebAddress.parse(url).host();
        } catch (IllegalArgumentException e) {
            return null; // the fetch step says what is wrong with the link
        }
    }
}
