package io.truceline.ingest.poll;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which of an entry's or a feed's links leads to its page, made absolute by xml:base and the document's own address. */
final class Links {
    /** Longest link kept, in characters. */
    private static final int LONGEST = 8_192;

    /** Rank of a link without any relation: RSS's own. */
    private static final int PLAIN = 4;

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("(?i)https?:.*", Pattern.DOTALL);

    private final ElementNames names;
    private final @Nullable URI document;

    Links(ElementNames names, @Nullable URI document) {
        this.names = names;
        this.document = document;
    }

    /**
     * Links of a site's entries: a feed that another host serves means relative links to be the site's.
     *
     * @param site the feed's own link, null if it has none
     */
    Links onSite(@Nullable String site) {
        if (site == null || !WEB.matcher(site).matches()) {
            return this;
        }
        try {
            URI home = new URI(site);
            boolean here = document != null && Objects.equals(document.getHost(), home.getHost());
            return here ? this : new Links(names, home);
        } catch (URISyntaxException e) {
            return this; // a link that is no base
        }
    }

    /** The page of the entry or feed; null if it names none. */
    @Nullable
    String page(Element owner) {
        List<Element> links = names.children(owner, "link");
        @Nullable String best = null;
        int bestRank = 0;
        for (Element link : links) {
            @Nullable String target = target(link);
            int rank = target == null ? 0 : rank(link);
            if (rank > bestRank
                    || (rank == PLAIN && bestRank == PLAIN)) { // of several plain ones the last, as peers have it
                best = target;
                bestRank = rank;
            }
        }
        return best;
    }

    /** The text as a link; null if it cannot be one. */
    @Nullable
    String resolve(Element at, String reference) {
        String link = reference.strip().replaceAll("[\\r\\n\\t]+", "");
        if (link.isEmpty() || link.length() > LONGEST) {
            return null;
        }
        return ABSOLUTE.matcher(link).matches() ? link : against(base(at), link);
    }

    private @Nullable String target(Element link) {
        String href = link.hasAttr("href") ? link.attr("href") : link.wholeText();
        href = href.isBlank() && link.hasAttr("rdf:resource") ? link.attr("rdf:resource") : href;
        return resolve(link, href);
    }

    /** 0 is none of ours; an HTML alternate, then any alternate, then RSS's plain link, which has no relation at all. */
    private static int rank(Element link) {
        String relation = link.attr("rel").strip().toLowerCase(Locale.ROOT);
        String type = link.attr("type").strip().toLowerCase(Locale.ROOT);
        boolean alternate = relation.isEmpty() || relation.endsWith("alternate");
        if (!alternate) {
            return 0;
        }
        boolean bare =
                relation.isEmpty() && type.isEmpty() && link.tag().prefix().isEmpty();
        if (bare || !link.hasAttr("href")) {
            return PLAIN;
        }
        return type.isEmpty() || type.contains("html") ? 3 : 2;
    }

    private @Nullable String base(Element at) {
        @Nullable String base = document == null ? null : document.toString();
        List<Element> chain = at.parents();
        for (int i = chain.size() - 1; i >= -1; i--) {
            Element element = i < 0 ? at : chain.get(i);
            if (element.hasAttr("xml:base")) {
                base = against(base, element.attr("xml:base").strip());
            }
        }
        return base;
    }

    private static @Nullable String against(@Nullable String base, String reference) {
        if (base == null || ABSOLUTE.matcher(reference).matches()) {
            return reference;
        }
        try {
            URI whole = URI.create(base.replace(" ", "%20"));
            return whole.getPath() == null || !WEB.matcher(base).matches() ? reference : joined(whole, reference);
        } catch (IllegalArgumentException e) {
            return reference; // a base or reference beyond repair: better the bare text than none
        }
    }

    private static String joined(URI base, String reference) {
        URI from = base.getRawPath().isEmpty() ? base.resolve("/") : base;
        if (reference.startsWith("?")) {
            return URI.create(from.getScheme() + "://" + from.getRawAuthority() + from.getRawPath()
                            + reference.replace(" ", "%20"))
                    .toString();
        }
        return reference.isEmpty()
                ? base.toString()
                : from.resolve(reference.replace(" ", "%20")).toString();
    }
}
