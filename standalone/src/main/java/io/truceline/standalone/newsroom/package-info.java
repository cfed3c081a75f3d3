/**
 * The demo newsroom: invented outlets with pages and feeds, played out on loopback. What is played is data: {@code
 * script.yaml}, a text per page, a template per outlet and the words of each language.
 *
 * <pre>
 * script.yaml ─▶ Plan ─┐
 * pages/*.txt ─▶ PageText ─┼─▶ Script ──start──▶ Play ──at a moment──▶ Page ─┬─▶ PageDocument ─▶ HTML ─┐
 * outlets/*.html ─▶ Template ─┤                                             └─▶ FeedDocument ─▶ XML ──┴─▶ Newsroom (HTTP)
 * languages.yaml ─▶ Language ─┘
 * </pre>
 *
 * Only {@code Newsroom} knows HTTP and a clock. The rest is the same for the same script, start and moment.
 */
@NullMarked
package io.truceline.standalone.newsroom;

import org.jspecify.annotations.NullMarked;
