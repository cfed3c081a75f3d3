package io.truceline.enrich.claim;

import org.jspecify.annotations.Nullable;

/**
 * Who says that who did it.
 *
 * @param mutual whether each of two sides says so of the other; accuser and accused are then the two, in the text's order
 */
record Roles(@Nullable PartyMention accuser, @Nullable PartyMention accused, boolean mutual) {}
