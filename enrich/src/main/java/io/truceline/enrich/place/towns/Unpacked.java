package io.truceline.enrich.place.towns;

import java.nio.charset.StandardCharsets;

/** Reads what {@link Packed} wrote. Reading past the end is an {@link ArrayIndexOutOfBoundsException}. */
public final class Unpacked {
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private final byte[] bytes;
    private int at;

    public Unpacked(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A number from 0. */
    public int number() {
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

    /** A text with its length before it. */
    public String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** A number with all its bits. */
    public double decimal() {
        long bits = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bits |= (bytes[at++] & 0xFFL) << shift;
        }
        return Double.longBitsToDouble(bits);
    }

    /** Copies so many bytes to an array. */
    void copy(byte[] to, int from, int length) {
        System.arraycopy(bytes, at, to, from, length);
        at += length;
    }
}
