package io.truceline.sink.console.view;

import java.util.List;

/**
 * What happened at one time.
 *
 * @param from outlet, or what else moved the incident
 * @param changed in plain words, one each
 * @param alert {@code Alert 1}, {@code Update 2}, or that none was sent
 */
public record TimelineRow(String time, String from, List<String> changed, String alert, boolean told) {}
