package io.truceline.ingest.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page as text. The charset is, in this order: the byte order mark, UTF-8 if the bytes are valid UTF-8
 * beyond ASCII, what the HTTP header says, what the page's own meta element says, a guess by the script of the letters.
 */
final class PageBytes {
    /** Bytes past this are not read: no article begins later, and it bounds time and memory. */
    static final int LIMIT = 4 * 1024 * 1024;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private PageBytes() {}

    /**
     * Decodes the bytes, or refuses them.
     *
     * @param contentType the HTTP header as received, or null
     * @throws NotAPageException if the bytes are no HTML
     */
    static String decode(byte[] bytes, @Nullable String contentType) {
        PageSniffer.refuseType(contentType);
        byte[] head = bytes.length > LIMIT ? Arrays.copyOf(bytes, LIMIT) : bytes;
        PageSniffer.refuseBinary(head);
        String text = stripMark(new String(head, charset(head, contentType)));
        PageSniffer.refuseText(text);
        return text;
    }

    private static Charset charset(byte[] bytes, @Nullable String contentType) {
        Charset marked = CharsetNames.byMark(bytes);
        if (marked != null) {
            return marked;
        }
        if (Utf8.holdsMultiByte(bytes) && Utf8.valid(bytes)) {
            return StandardCharsets.UTF_8;
        }
        return declared(bytes, contentType);
    }

    private static Charset declared(byte[] bytes, @Nullable String contentType) {
        Charset header = CharsetNames.inHeader(contentType);
        if (header != null && plausible(header, bytes)) {
            return header;
        }
        Charset meta = CharsetNames.inMeta(bytes);
        if (meta != null && plausible(meta, bytes)) {
            return meta;
        }
        return header == null && meta == null ? guess(bytes) : StandardCharsets.UTF_8;
    }

    private static boolean plausible(Charset charset, byte[] bytes) {
        return !charset.equals(StandardCharsets.UTF_8) || Utf8.valid(bytes);
    }

    private static Charset guess(byte[] bytes) {
        if (Utf8.mostly(bytes)) {
            return StandardCharsets.UTF_8;
        }
        return Utf8.looksCyrillic(bytes) ? Charset.forName("windows-1251") : WESTERN;
    }

    private static String stripMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
