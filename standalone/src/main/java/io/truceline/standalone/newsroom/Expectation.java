package io.truceline.standalone.newsroom;

import java.time.Duration;

/**
 * What should be said of one version of one page, for tests from end to end.
 *
 * @param page id of the scene in the script
 * @param version 1, then one more with each edit
 * @param url address of the page in the running newsroom
 * @param outlet name of the outlet
 * @param language BCP 47
 * @param appears time after the start at which it can be fetched and its feed lists it
 * @param expect what a good reading finds
 */
public record Expectation(
        String page, int version, String url, String outlet, String language, Duration appears, Expect expect) {}
