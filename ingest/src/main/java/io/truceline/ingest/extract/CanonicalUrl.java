package io.truceline.ingest.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Judges which address stands for a page: what the page itself names, if that is an absolute http or https address of a
 * page and not merely of the site's front; otherwise where it was found. Fragment and tracking parameters go.
 */
final class CanonicalUrl {
    private static final int LONGEST = 2_000;

    private final Set<String> names = new HashSet<>();
    private final List<String> prefixes = new ArrayList<>();

    CanonicalUrl() {
        for (String[] row : RuleFile.rows("tracking.tsv", 1)) {
            if (row[0].endsWith("*")) {
                prefixes.add(row[0].substring(0, row[0].length() - 1));
            } else {
                names.add(row[0]);
            }
        }
    }

    @Nullable
    String of(PageFacts facts) {
        URI found = parse(facts.url());
        Element link = facts.page().selectFirst("link[rel~=(?i)^canonical$][href]");
        URI canonical = link == null ? null : parse(link.attr("href"));
        if (canonical != null && sane(canonical, found)) {
            return normal(canonical);
        }
        URI graph = parse(facts.meta().first("og:url"));
        if (graph != null && sane(graph, found)) {
            return normal(graph);
        }
        return found == null ? null : normal(found);
    }

    private static boolean sane(URI said, @Nullable URI found) {
        return found == null || !front(said) || front(found);
    }

    private static boolean front(URI uri) {
        String path = uri.getRawPath();
        return (path == null || path.isEmpty() || path.equals("/")) && uri.getRawQuery() == null;
    }

    private static @Nullable URI parse(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        try {
            URI uri = new URI(text.strip().replace(" ", "%20").replace("|", "%7C"));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null && uri.getRawUserInfo() == null ? uri : null;
        } catch (URISyntaxException e) {
            return null; // an address that is none names no page
        }
    }

    private String normal(URI uri) {
        StringBuilder url = new StringBuilder();
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        url.append(scheme).append("://").append(uri.getHost().toLowerCase(Locale.ROOT));
        boolean usual = uri.getPort() < 0 || uri.getPort() == (scheme.equals("http") ? 80 : 443);
        url.append(usual ? "" : ":" + uri.getPort());
        url.append(uri.getRawPath().isEmpty() ? "/" : uri.getRawPath());
        String query = query(uri.getRawQuery());
        return url.append(query.isEmpty() ? "" : "?" + query).toString();
    }

    private String query(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : raw.split("&", -1)) {
            if (!parameter.isEmpty() && !tracks(parameter.split("=", 2)[0].toLowerCase(Locale.ROOT))) {
                kept.add(parameter);
            }
        }
        return String.join("&", kept);
    }

    private boolean tracks(String name) {
        return names.contains(name) || prefixes.stream().anyMatch(name::startsWith);
    }
}
