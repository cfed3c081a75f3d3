package io.truceline.enrich.claim;

/**
 * A number of people.
 *
 * @param from first token of the number
 * @param to past its last token
 */
record PeopleCount(int from, int to, int value) {}
