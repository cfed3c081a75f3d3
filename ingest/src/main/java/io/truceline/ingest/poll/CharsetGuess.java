package io.truceline.ingest.poll;

import java.nio.charset.Charset;

/** The encoding of bytes that declare none and are no UTF-8: windows-1252, unless they look like a Cyrillic one. */
final class CharsetGuess {
    /** In Cyrillic text most letters follow one another; in Latin text accented ones stand alone. */
    private static final double MOSTLY = 0.8;

    private CharsetGuess() {}

    static Charset of(byte[] body) {
        int high = 0;
        int letters = 0;
        int following = 0;
        int upperHalf = 0;
        for (int i = 0; i < body.length; i++) {
            int b = body[i] & 0xff;
            if (b >= 0x80) {
                high++;
                letters += b >= 0xc0 ? 1 : 0;
                upperHalf += b >= 0xe0 ? 1 : 0;
                following += i > 0 && (body[i - 1] & 0xff) >= 0x80 ? 1 : 0;
            }
        }
        boolean cyrillic = high > 0 && letters > MOSTLY * high && following > MOSTLY / 2 * high;
        if (!cyrillic) {
            return Charset.forName("windows-1252");
        }
        // small letters outnumber capitals: they lie in the upper half of windows-1251, the lower of KOI8
        return Charset.forName(upperHalf * 2 > letters ? "windows-1251" : "KOI8-U");
    }
}
