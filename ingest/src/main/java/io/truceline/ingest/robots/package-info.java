/**
 * What a site lets robots read (RFC 9309): {@code robots.txt ──RobotsRules──▶ may we fetch this URL, and how fast}.
 */
@NullMarked
package io.truceline.ingest.robots;

import org.jspecify.annotations.NullMarked;
