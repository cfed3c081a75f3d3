package io.truceline.contract.record;

import java.util.Locale;

/** How a constant is written on the wire and on screen: lower case, words joined by hyphens. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
