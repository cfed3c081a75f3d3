package io.truceline.sink.console.view;

/** An article of an incident. */
public record ArticleLink(String href, String url, String outlet, String title, String lang, String dir, String note) {}
