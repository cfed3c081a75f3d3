package io.truceline.ingest.extract;

/** What a page's own names for its parts say about an element. */
enum Hint {
    /** Nothing. */
    NONE,
    /** Boilerplate, unless most of the page's text stands in it. */
    OUT,
    /** Words of others: comments, teasers of other articles. Boilerplate even where it is the larger part of the page. */
    FOREIGN,
    /** The article with its head and tail. */
    ARTICLE,
    /** The body of the article. */
    BODY,
    /** An article, whatever the element's other names say: they are tags that its author chose. */
    POST;

    boolean drops() {
        return this == OUT || this == FOREIGN;
    }
}
