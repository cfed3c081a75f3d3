package io.truceline.contract.record;

/**
 * Words of an article that carry a claim.
 *
 * @param part whether start and end count in its title or its text
 * @param text exactly the characters from start to end
 */
public record Quote(String articleId, Part part, int start, int end, String text) {}
