package io.truceline.enrich.place.towns;

import java.nio.charset.StandardCharsets;

/** Reads what {@link Packed} wrote. Reading past the end is an {@link ArrayIndexOutOfBoundsException}. */
final class Unpacked {
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private final byte[] bytes;
    private int at;

    Unpacked(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        int value = bytes[at++];
        if (value >= 0) {
            return value;
        }
        value &= MORE - 1;
        for (int shift = BITS; ; shift += BITS) {
            int next = bytes[at++];
            value |= (next & (MORE - 1)) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    int signed() {
        int value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** Copies so many bytes to an array. */
    void copy(byte[] to, int from, int length) {
        System.arraycopy(bytes, at, to, from, length);
        at += length;
    }
}
