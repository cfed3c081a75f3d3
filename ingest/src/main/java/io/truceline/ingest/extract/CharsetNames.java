package io.truceline.ingest.extract;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page or its HTTP answer names a charset. Names mean what browsers take them for (WHATWG Encoding). */
final class CharsetNames {
    /** The HTML standard lets a browser look for the declaration in the first 1,024 bytes; pages put it later. */
    private static final int META_REACH = 16 * 1024;

    private static final Pattern NAME = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    private static final Pattern META = Pattern.compile(
            "(?i)<(?:meta|\\?xml)\\s[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

    private CharsetNames() {}

    /** By byte order mark. */
    static @Nullable Charset byMark(byte[] b) {
        if (b.length > 2 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (b.length > 1 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return b.length > 1 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe ? StandardCharsets.UTF_16LE : null;
    }

    static @Nullable Charset inHeader(@Nullable String contentType) {
        return contentType == null ? null : first(NAME.matcher(contentType));
    }

    static @Nullable Charset inMeta(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, META_REACH), StandardCharsets.ISO_8859_1);
        Charset named = first(META.matcher(head));
        boolean wide = named != null && named.name().startsWith("UTF-16");
        return wide ? StandardCharsets.UTF_8 : named;
    }

    private static @Nullable Charset first(Matcher matcher) {
        return matcher.find() ? byName(matcher.group(1)) : null;
    }

    private static @Nullable Charset byName(String name) {
        try {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> Charset.forName("windows-1252");
                case "iso-8859-9" -> Charset.forName("windows-1254");
                case "gb2312", "gbk" -> Charset.forName("GB18030");
                case "shift_jis", "sjis", "x-sjis" -> Charset.forName("windows-31j");
                case "utf8" -> StandardCharsets.UTF_8;
                default -> Charset.forName(name);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null; // a name that nobody knows is as good as none
        }
    }
}
