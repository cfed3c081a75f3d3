/**
 * Text as the taggers read it: folded tokens with UTF-16 offsets, sentences, and what finds names and phrases over tokens.
 *
 * <pre>
 * title, text ─▶ WordReader ─▶ Words ─▶ NameIndex (any number) ─▶ names of places, keywords
 *                                └────▶ TokenText ─▶ Sentences
 *                                           └──────▶ PhraseTrie ─▶ matches
 * rules ─▶ Tokenizer ─▶ tokens of phrases
 * </pre>
 *
 * <p>A text is cut, folded and hashed once, whoever looks for names in it. Each index has a {@link io.truceline.enrich.text.Gate} that
 * tells by the hashes of two neighbours that no name begins there, so that few words are ever compared.
 *
 * <p>Rules and texts go through the same {@link io.truceline.enrich.text.Fold}, so both sides of a comparison always agree.
 */
@NullMarked
package io.truceline.enrich.text;

import org.jspecify.annotations.NullMarked;
