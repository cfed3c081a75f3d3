package io.truceline.contract.record;

/** A feed that led to an article, with the outlet that publishes the feed. */
public record Source(String feed, Outlet outlet) {}
