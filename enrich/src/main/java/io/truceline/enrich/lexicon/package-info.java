/**
 * Escalation keywords.
 *
 * <pre>
 * lexicon.yaml ─▶ Lexicon(TokenText) ─▶ KeywordMention
 * </pre>
 *
 * <p>A keyword says that a word stands there, never that something happened: what it means is for the claim rules to tell.
 */
@NullMarked
package io.truceline.enrich.lexicon;

import org.jspecify.annotations.NullMarked;
