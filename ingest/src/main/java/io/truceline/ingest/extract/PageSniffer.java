package io.truceline.ingest.extract;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what is no HTML page. A server's content type is believed only where it names something that cannot be one. */
final class PageSniffer {
    /** First bytes of formats that servers send in a page's place, by the formats' own specifications. */
    private static final Map<String, String> MAGIC = magic();

    private static final Pattern OTHER_TYPE = Pattern.compile(
            "(?i)\\s*(?:image|audio|video|font)/.*|\\s*application/(?:pdf|zip|json|octet-stream|javascript|ld\\+json|msword).*");

    private static final Pattern TAG = Pattern.compile("<(?:[a-zA-Z]|!doctype|!DOCTYPE)");
    private static final Pattern FEED = Pattern.compile(
            "(?is)\\A\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)?<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\\b.*");
    private static final int FEED_REACH = 4096;
    private static final int BINARY_REACH = 4096;

    private PageSniffer() {}

    static void refuseType(@Nullable String contentType) {
        if (contentType != null && OTHER_TYPE.matcher(contentType).matches()) {
            throw new NotAPageException(
                    "content type " + contentType.strip().split("[;\\s]", 2)[0].toLowerCase(Locale.ROOT));
        }
    }

    static void refuseBinary(byte[] bytes) {
        MAGIC.forEach((magic, name) -> {
            if (startsWith(bytes, magic)) {
                throw new NotAPageException(name);
            }
        });
        if (CharsetNames.byMark(bytes) == null && controlBytes(bytes) * 50 > Math.min(bytes.length, BINARY_REACH)) {
            throw new NotAPageException("binary content");
        }
    }

    static void refuseText(String text) {
        if (text.isBlank()) {
            throw new NotAPageException("empty");
        }
        if (FEED.matcher(text.substring(0, Math.min(text.length(), FEED_REACH))).matches()) {
            throw new NotAPageException("a feed or sitemap");
        }
        if (!TAG.matcher(text).find()) {
            throw new NotAPageException("text without any tag");
        }
    }

    /** Bytes that no charset of the web uses in text: control characters other than white space and escape. */
    private static int controlBytes(byte[] bytes) {
        int count = 0;
        for (int i = 0; i < Math.min(bytes.length, BINARY_REACH); i++) {
            int b = bytes[i];
            count += b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27 ? 1 : 0;
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> magic() {
        Map<String, String> magic = new LinkedHashMap<>();
        magic.put("%PDF-", "a PDF document");
        magic.put("\u0089PNG", "a PNG image");
        magic.put("\u00ff\u00d8\u00ff", "a JPEG image");
        magic.put("GIF8", "a GIF image");
        magic.put("RIFF", "a WebP or WAVE file");
        magic.put("PK\u0003\u0004", "a ZIP archive");
        magic.put("\u001f\u008b", "gzip-compressed content");
        magic.put("\u0000\u0000\u0000", "a media file");
        return Map.copyOf(magic);
    }
}
