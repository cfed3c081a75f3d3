package io.truceline.contract.net;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** A block of addresses; a single address is a block of its own. */
record Cidr(InetAddress base, int bits) {
    /** Reads {@code 10.0.0.0/8}, {@code fd00::/8} or a single address; null if it is neither. Never asks DNS. */
    static @Nullable Cidr parse(String text) {
        int slash = text.indexOf('/');
        @Nullable InetAddress base = Literals.parse(slash < 0 ? text : text.substring(0, slash));
        if (base == null) {
            return null;
        }
        int width = base.getAddress().length * 8;
        int bits = slash < 0 ? width : number(text.substring(slash + 1));
        return bits < 0 || bits > width ? null : new Cidr(base, bits);
    }

    boolean contains(InetAddress address) {
        byte[] mine = base.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            if (((mine[bit / 8] ^ other[bit / 8]) & (0x80 >> (bit % 8))) != 0) {
                return false;
            }
        }
        return true;
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
    }
}
