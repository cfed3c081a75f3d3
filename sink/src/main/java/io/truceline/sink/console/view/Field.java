package io.truceline.sink.console.view;

/** A name and a value, such as {@code where}, {@code Lowbridge}. */
public record Field(String name, String value) {}
