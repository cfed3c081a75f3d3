package io.truceline.enrich.place.towns;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes numbers and texts in few bytes: seven bits each, the low ones first, the eighth bit for "more follows". */
public final class Packed {
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);

    /** A number from 0. */
    public void number(int value) {
        int rest = value;
        while ((rest & -MORE) != 0) {
            out.write(rest | MORE);
            rest >>>= BITS;
        }
        out.write(rest);
    }

    /** A number of either sign: small ones of both signs take few bytes. */
    void signed(int value) {
        number((value << 1) ^ (value >> 31));
    }

    /** A number with all its bits. */
    public void decimal(double value) {
        long bits = Double.doubleToRawLongBits(value);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            out.write((int) (bits >>> shift));
        }
    }

    /** A text whose length is told elsewhere. */
    void raw(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A text with its length before it. */
    public void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
    }

    /** All that was written. */
    public byte[] bytes() {
        return out.toByteArray();
    }
}
