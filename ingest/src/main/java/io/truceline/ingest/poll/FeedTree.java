package io.truceline.ingest.poll;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Text to a tree of elements, whatever its faults. Of a document type only short plain entities are read
 * and nothing outside is ever fetched. Depth is bounded while reading.
 */
final class FeedTree {
    /** Deeper than any feed's markup; what lies below is cut. */
    private static final int DEEPEST = 256;

    /** Ampersands that start no reference: kept as they are, so that {@code ?a=1&copy=2} stays a query. */
    private static final Pattern BARE_AMPERSAND =
            Pattern.compile("&(?!#\\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)");

    /** References to characters that XML forbids, NUL among them. */
    private static final Pattern BAD_REFERENCE = Pattern.compile(
            "&#(?:0*(?:[0-8]|1[124-9]|2\\d|3[01])|[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]|[fF]{3}[eEfF]));");

    /** Controls, lone surrogates and non-characters (XML 1.0, section 2.2). */
    private static final Pattern BAD_CHARACTER =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x{d800}-\\x{dfff}\\ufffe\\uffff\\ufeff]");

    private FeedTree() {}

    static Document read(String text) {
        String clean = BAD_CHARACTER.matcher(DocumentEntities.read(text)).replaceAll("");
        clean = BAD_REFERENCE.matcher(clean).replaceAll("");
        clean = BARE_AMPERSAND.matcher(clean).replaceAll("&amp;");
        return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(clean, "");
    }
}
