package io.truceline.sink.console.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inbox.
 *
 * @param total incidents of the last day
 * @param preview of the first row; null if there is none
 * @param next cursor of what follows; empty at the end
 * @param quiet what an empty list says
 */
public record InboxView(
        long total,
        long open,
        List<Group> groups,
        List<FilterMenu> menus,
        @Nullable IncidentView preview,
        String next,
        Quiet quiet) {

    /** Rows under one heading. */
    public record Group(String name, List<RowView> rows) {}

    /** An empty list says why it is empty and that the watch is alive. */
    public record Quiet(String title, String why, String watch) {}

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
