package io.truceline.sink.console.view;

/**
 * One row of the inbox.
 *
 * @param id incident id
 * @param href address of its page
 * @param version incident version, for what was seen
 * @param state {@code New}, {@code Update 3}, {@code Ack. · I.M.}
 * @param stateInFull the same with the full name
 * @param at ISO time of the last alert
 */
public record RowView(
        String id,
        String href,
        int version,
        boolean unread,
        boolean judged,
        String severity,
        String certainty,
        Direction who,
        String act,
        String place,
        String region,
        String independent,
        String outlets,
        String age,
        String at,
        String state,
        String stateInFull,
        QuoteView quote) {}
