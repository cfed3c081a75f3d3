/**
 * Text as the taggers read it: folded tokens with UTF-16 offsets, sentences, and a trie that finds phrases over tokens.
 *
 * <pre>
 * title, text ─▶ Tokenizer ─▶ TokenText ─▶ Sentences
 *                                 └──────▶ PhraseTrie ─▶ matches
 * </pre>
 *
 * <p>Rules and texts go through the same {@link io.truceline.enrich.text.Fold}, so both sides of a comparison always agree.
 */
@NullMarked
package io.truceline.enrich.text;

import org.jspecify.annotations.NullMarked;
