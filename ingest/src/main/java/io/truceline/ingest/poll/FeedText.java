package io.truceline.ingest.poll;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters. In this order: a byte order mark; the charset of the HTTP header; that of the XML declaration; UTF-8.
 * What does not decode cleanly is tried as UTF-8 and at last read by a guess that never fails, so a feed is never lost
 * for its encoding.
 */
final class FeedText {
    /** Declared names that are read as their supersets (WHATWG Encoding, section 4.2). */
    private static final Map<String, String> SUPERSETS = Map.of(
            "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "latin1", "windows-1252",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "iso-8859-9", "windows-1254",
            "tis-620", "windows-874",
            "ks_c_5601-1987", "x-windows-949");

    private static final Pattern HEADER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s\"';]+)");
    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([^\"'\\s]{1,40})\\s*[\"']");

    /** How far into the document its declaration is looked for, in bytes. */
    private static final int DECLARATION_WITHIN = 1024;

    private FeedText() {}

    static String decode(byte[] body, @Nullable String contentType) {
        @Nullable Charset marked = byMark(body);
        if (marked != null) {
            return decodeLoosely(body, marked);
        }
        @Nullable String text = decodeStrictly(body, byHeader(contentType));
        text = text != null ? text : decodeStrictly(body, byDeclaration(body));
        text = text != null ? text : decodeStrictly(body, StandardCharsets.UTF_8);
        return text != null ? text : decodeLoosely(body, fallback(body, contentType));
    }

    private static Charset fallback(byte[] body, @Nullable String contentType) {
        @Nullable Charset declared = byDeclaration(body);
        declared = declared != null ? declared : byHeader(contentType);
        boolean useful = declared != null && !declared.equals(StandardCharsets.UTF_8) && !wide(declared);
        return useful && declared != null ? declared : CharsetGuess.of(body);
    }

    private static @Nullable Charset byMark(byte[] body) {
        if (startsWith(body, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        } else if (startsWith(body, 0xff, 0xfe, 0, 0) || startsWith(body, 0x3c, 0, 0, 0)) {
            return Charset.forName("UTF-32LE");
        } else if (startsWith(body, 0, 0, 0xfe, 0xff) || startsWith(body, 0, 0, 0, 0x3c)) {
            return Charset.forName("UTF-32BE");
        } else if (startsWith(body, 0xff, 0xfe) || startsWith(body, 0x3c, 0)) {
            return StandardCharsets.UTF_16LE;
        } else if (startsWith(body, 0xfe, 0xff) || startsWith(body, 0, 0x3c)) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    private static @Nullable Charset byHeader(@Nullable String contentType) {
        Matcher header = HEADER.matcher(contentType == null ? "" : contentType);
        return header.find() ? charset(header.group(1)) : null;
    }

    private static @Nullable Charset byDeclaration(byte[] body) {
        String start = new String(body, 0, Math.min(body.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(start);
        return declaration.find() ? charset(declaration.group(1)) : null;
    }

    private static @Nullable Charset charset(String name) {
        try {
            return Charset.forName(SUPERSETS.getOrDefault(name.toLowerCase(Locale.ROOT), name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null; // an unknown name tells nothing
        }
    }

    /** UTF-16 and UTF-32 without a mark: the declaration could not have been read as it was, so it is wrong. */
    private static boolean wide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static @Nullable String decodeStrictly(byte[] body, @Nullable Charset charset) {
        if (charset == null || wide(charset)) {
            return null;
        }
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            return null; // not in this encoding: the next is tried
        }
    }

    private static String decodeLoosely(byte[] body, Charset charset) {
        return new String(body, charset);
    }

    private static boolean startsWith(byte[] body, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (i >= body.length || (body[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
