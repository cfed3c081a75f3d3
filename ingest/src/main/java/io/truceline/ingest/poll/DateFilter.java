package io.truceline.ingest.poll;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.ops.LineFilter;
import org.jspecify.annotations.Nullable;

/** {@code check dates}: {@code {"id","input"}} gives {@code {"id","instant"}}, null where the text is no possible date. */
public final class DateFilter implements LineFilter {
    private final FeedDates dates = new FeedDates();

    /** The answer. */
    public record DateLine(@Nullable String instant) {}

    @Override
    public DateLine apply(JsonNode line) {
        if (!line.path("input").isTextual()) {
            throw new IllegalArgumentException("the line has no text 'input'");
        }
        return new DateLine(FeedLine.seconds(dates.parse(line.path("input").textValue())));
    }
}
