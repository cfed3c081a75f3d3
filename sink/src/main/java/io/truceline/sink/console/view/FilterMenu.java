package io.truceline.sink.console.view;

import java.util.List;

/**
 * One menu of the filter bar.
 *
 * @param value what is set; empty if nothing is
 */
public record FilterMenu(String name, String value, List<Choice> choices) {

    /** One line of a menu, a link that sets it. */
    public record Choice(String name, String href, boolean current) {}
}
