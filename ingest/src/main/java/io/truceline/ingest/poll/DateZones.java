package io.truceline.ingest.poll;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands after a time: an offset, a name, a region, in the shapes feeds write them. */
final class DateZones {
    /** An offset, behind a meaningless GMT or UTC and before a meaningless Z or comment. */
    private static final Pattern OFFSET = Pattern.compile(
            "(?:gmt|utc|ut|z)?\\s*([+\\u2212-])\\s?(\\d{1,2}):?(\\d{2})?\\s*(?:z|gmt|utc)?\\s*(?:\\([^)]*\\))?");

    private static final Pattern NAME = Pattern.compile("[a-z]{1,5}");
    private static final Pattern REGION = Pattern.compile("(?i)[a-z_]+/[a-z_/+-]+");

    private final Map<String, ZoneId> named;
    private final Map<String, String> regions;

    DateZones() {
        named = Table.read("zones.tsv").stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> ZoneOffset.of(row.get(1))));
        regions = ZoneId.getAvailableZoneIds().stream()
                .collect(Collectors.toMap(id -> id.toLowerCase(Locale.ROOT), id -> id));
    }

    /** The zone; null if the text is none. An unknown abbreviation is UTC, as RFC 2822 has it. */
    @Nullable
    ZoneId zone(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Matcher offset = OFFSET.matcher(lower);
        if (offset.matches()) {
            return offset(offset);
        } else if (NAME.matcher(lower).matches()) {
            return named.getOrDefault(lower, ZoneOffset.UTC);
        }
        return REGION.matcher(lower).matches() && regions.containsKey(lower) ? ZoneId.of(regions.get(lower)) : null;
    }

    private static @Nullable ZoneId offset(Matcher parts) {
        int hours = Integer.parseInt(parts.group(2));
        int minutes = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        int sign = parts.group(1).equals("+") ? 1 : -1;
        try {
            return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        } catch (DateTimeException e) {
            return null; // no place on Earth
        }
    }
}
