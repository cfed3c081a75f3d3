package io.truceline.sink.console.view;

/**
 * What every page has around it.
 *
 * @param room which room is open: {@code inbox}, {@code ledger} or empty
 * @param open incidents without a verdict
 * @param zone name of the time zone of all times on the page
 * @param head number of the last alert, where the live stream goes on
 */
public record Frame(String title, String room, long open, String zone, long head) {}
