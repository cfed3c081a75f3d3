package io.truceline.sink.console.view;

/**
 * A run of text of one kind.
 *
 * @param kind {@code act}: the marked words; {@code place}: a named place; {@code context}: around the quote; {@code quote}:
 *     within it; {@code plain}
 */
public record Segment(String text, String kind) {}
