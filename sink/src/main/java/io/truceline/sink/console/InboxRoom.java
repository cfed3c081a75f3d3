package io.truceline.sink.console;

import io.javalin.http.Context;
import io.truceline.contract.record.IncidentStatus;
import io.truceline.contract.record.Severity;
import io.truceline.sink.console.view.FilterMenu;
import io.truceline.sink.console.view.InboxView;
import io.truceline.sink.console.view.IncidentView;
import io.truceline.sink.console.view.Phrases;
import io.truceline.sink.console.view.RowMaker;
import io.truceline.sink.console.view.RowView;
import io.truceline.sink.console.view.Times;
import io.truceline.sink.store.FeedTotals;
import io.truceline.sink.store.IncidentFilter;
import io.truceline.sink.store.Page;
import io.truceline.sink.store.StoredIncident;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the inbox out of what the address asks for: all state of the filter bar is in the address. */
final class InboxRoom {
    private static final int ROWS = 60;
    private static final Map<String, Duration> SPANS = spans();

    private final Readers read;
    private final Times times;
    private final BiFunction<StoredIncident, Times, IncidentView> preview;

    InboxRoom(Readers read, Times times, BiFunction<StoredIncident, Times, IncidentView> preview) {
        this.read = read;
        this.times = times;
        this.preview = preview;
    }

    private static Map<String, Duration> spans() {
        Map<String, Duration> spans = new LinkedHashMap<>();
        spans.put("1h", Duration.ofHours(1));
        spans.put("24h", Duration.ofHours(24));
        spans.put("7d", Duration.ofDays(7));
        return spans;
    }

    InboxView view(Context ctx, boolean withPreview) {
        Map<String, String> set = set(ctx);
        IncidentFilter filter = filter(set);
        Page<StoredIncident> page = read.incidents().newest(filter, Params.cursor(ctx), ROWS);
        IncidentFilter day = new IncidentFilter(since("24h"), null, null, null, false);
        IncidentFilter open = new IncidentFilter(since("24h"), null, null, "open", false);
        return new InboxView(
                read.incidents().count(day),
                read.incidents().count(open),
                groups(page.rows()),
                menus(set),
                withPreview && !page.rows().isEmpty()
                        ? preview.apply(page.rows().get(0), times)
                        : null,
                page.next() == null ? "" : href(set, "cursor", page.next()),
                quiet(set));
    }

    private Map<String, String> set(Context ctx) {
        Map<String, String> set = new LinkedHashMap<>();
        put(set, "time", Params.word(ctx, "time", SPANS.keySet()));
        String region = ctx.queryParam("region");
        put(set, "region", region == null || region.isEmpty() || region.length() > 100 ? null : region);
        put(set, "severity", Params.word(ctx, "severity", words(Severity.values())));
        put(set, "state", Params.word(ctx, "state", words(IncidentStatus.values())));
        return set;
    }

    private static Set<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(c -> c.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static void put(Map<String, String> set, String name, @Nullable String value) {
        if (value != null) {
            set.put(name, value);
        }
    }

    private IncidentFilter filter(Map<String, String> set) {
        String state = set.get("state");
        return new IncidentFilter(
                since(set.get("time")), set.get("region"), set.get("severity"), state, "merged".equals(state));
    }

    private @Nullable Instant since(@Nullable String span) {
        Duration back = span == null ? null : SPANS.get(span);
        return back == null ? null : times.now().minus(back);
    }

    private List<InboxView.Group> groups(List<StoredIncident> rows) {
        Map<String, List<RowView>> groups = new LinkedHashMap<>();
        RowMaker maker = new RowMaker(times);
        rows.forEach(row -> groups.computeIfAbsent(times.group(row.movedAt()), g -> new ArrayList<>())
                .add(maker.row(row)));
        return groups.entrySet().stream()
                .map(e -> new InboxView.Group(e.getKey(), e.getValue()))
                .toList();
    }

    private List<FilterMenu> menus(Map<String, String> set) {
        return List.of(
                menu(set, "time", List.copyOf(SPANS.keySet())),
                menu(set, "region", read.incidents().theatres()),
                menu(set, "severity", List.copyOf(words(Severity.values()))),
                menu(set, "state", List.copyOf(words(IncidentStatus.values()))));
    }

    private static FilterMenu menu(Map<String, String> set, String name, List<String> values) {
        String current = set.getOrDefault(name, "");
        List<FilterMenu.Choice> choices = new ArrayList<>();
        choices.add(new FilterMenu.Choice("Any", href(set, name, ""), current.isEmpty()));
        values.forEach(v -> choices.add(new FilterMenu.Choice(shown(name, v), href(set, name, v), v.equals(current))));
        return new FilterMenu(Phrases.sentence(name), current.isEmpty() ? "" : shown(name, current), choices);
    }

    private static String shown(String name, String value) {
        return switch (name) {
            case "region" -> Phrases.name(value);
            case "time" -> value.replaceAll("(\\d+)(\\w)", "$1 $2");
            default -> Phrases.sentence(value);
        };
    }

    private static String href(Map<String, String> set, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(set);
        changed.put(name, value);
        String query = changed.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/" : "/?" + query;
    }

    private InboxView.Quiet quiet(Map<String, String> set) {
        FeedTotals feeds = read.ledger().feeds();
        String watch = Phrases.count(feeds.all(), "feed") + " watched, " + Phrases.number(feeds.failing())
                + " need a look. "
                + Phrases.number(read.ledger().totals().articles().received())
                + " articles read so far.";
        return set.isEmpty()
                ? new InboxView.Quiet("Nothing reported yet", "No article has reported a violation so far.", watch)
                : new InboxView.Quiet(
                        "No incident matches",
                        set.values().stream().map(Phrases::words).collect(Collectors.joining(", ")),
                        watch);
    }
}
