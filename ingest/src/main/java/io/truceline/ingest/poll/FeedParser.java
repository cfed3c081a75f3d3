package io.truceline.ingest.poll;

import java.net.URI;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a feed document of any family and any state of repair: RSS 0.9x to 2.0, RDF, Atom, JSON Feed. Faults of the document
 * (undeclared prefixes, bare ampersands, wrong encodings, control characters, a missing end) cost no entry that is whole. Nothing outside the document
 * is ever read, no entity of its own is expanded, and depth, number and length are bounded. Immutable and thread-safe.
 */
public final class FeedParser {
    /** Entries read of one document; what follows is left, since no newsroom's feed is longer. */
    public static final int MOST_ENTRIES = 1_000;

    /** Bytes read of one document; a larger one is read as if it ended there. */
    private static final int LARGEST = 16 << 20;

    private final ElementNames names = new ElementNames();
    private final FeedDates dates = new FeedDates();

    /**
     * Reads the document.
     *
     * @param contentType of the HTTP answer, for its charset
     * @param url where the document came from, for relative links
     * @throws NotAFeedException if it is no feed at all
     */
    public ParsedFeed parse(byte[] body, @Nullable String contentType, @Nullable URI url) {
        byte[] whole = body.length > LARGEST ? Arrays.copyOf(body, LARGEST) : body;
        return parse(FeedText.decode(whole, contentType), url);
    }

    private ParsedFeed parse(String text, @Nullable URI url) {
        String start = text.substring(0, Math.min(text.length(), 1_000))
                .replace("\ufeff", "")
                .strip();
        if (start.isEmpty() && text.isBlank()) {
            throw new NotAFeedException("an empty document, not a feed");
        }
        return start.startsWith("{") || start.startsWith("[")
                ? new JsonFeed(names, dates, url).read(text.replace("\ufeff", ""))
                : new XmlFeed(names, dates, url).read(FeedTree.read(text));
    }
}
