package io.truceline.ingest.extract;

/** Byte statistics that tell UTF-8 from the one-byte charsets. */
final class Utf8 {
    private Utf8() {}

    static boolean holdsMultiByte(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether all is well-formed; a sequence cut off by the end of the bytes is forgiven. */
    static boolean valid(byte[] bytes) {
        return broken(bytes, 1) == 0;
    }

    /** Whether broken sequences are rare next to good ones: a UTF-8 page with a damaged spot. */
    static boolean mostly(byte[] bytes) {
        int broken = broken(bytes, Integer.MAX_VALUE);
        int high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        return broken * 10 < high;
    }

    /** Windows-1251 writes Russian with most high bytes between 0xE0 and 0xFF; Western text has few of them in a row. */
    static boolean looksCyrillic(byte[] bytes) {
        int pairs = 0;
        int high = 0;
        for (int i = 1; i < bytes.length; i++) {
            high += bytes[i] < 0 ? 1 : 0;
            pairs += (bytes[i] & 0xff) >= 0xc0 && (bytes[i - 1] & 0xff) >= 0xc0 ? 1 : 0;
        }
        return high > 20 && pairs * 2 > high;
    }

    private static int broken(byte[] bytes, int enough) {
        int broken = 0;
        for (int i = 0; i < bytes.length && broken < enough; ) {
            int step = sequence(bytes, i);
            broken += step < 0 ? 1 : 0;
            i += Math.abs(step);
        }
        return broken;
    }

    /** Length of the sequence at i, or -1 where none begins. */
    private static int sequence(byte[] bytes, int i) {
        int length = lengthBy(bytes[i] & 0xff);
        for (int k = 1; k < length && i + k < bytes.length; k++) {
            if ((bytes[i + k] & 0xc0) != 0x80) {
                return -1;
            }
        }
        return length;
    }

    private static int lengthBy(int lead) {
        if (lead < 0x80) {
            return 1;
        }
        if (lead >= 0xc2 && lead < 0xe0) {
            return 2;
        }
        if (lead >= 0xe0 && lead < 0xf0) {
            return 3;
        }
        return lead >= 0xf0 && lead < 0xf5 ? 4 : -1;
    }
}
