package io.truceline.standalone.newsroom;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An outlet's HTML. The file begins with the page; parts for the pieces of a text follow, each after a line
 * {@code <!-- part: photo -->}. Slots: {@code {{title}}} escaped for HTML, {@code {{title|json}}} for JSON-LD,
 * {@code {{body}}} as it is, {@code {{#author}} … {{/author}}} shown only if the slot is not empty.
 *
 * @param page the whole page
 * @param parts by name: lead, paragraph, heading, photo, also, quote, and after-N for what stands after the Nth paragraph
 */
record Template(String page, Map<String, String> parts) {
    private static final Pattern PART = Pattern.compile("(?m)^<!-- part: ([a-z0-9-]+) -->\\R");
    private static final Pattern BLOCK = Pattern.compile("(?s)\\{\\{#([a-z.]+)}}(.*?)\\{\\{/\\1}}");
    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z.]+)(\\|json)?}}");
    /** Slots whose values are HTML already. */
    private static final TreeSet<String> RAW = new TreeSet<>(java.util.List.of("body", "html"));

    Template {
        parts = Map.copyOf(parts);
    }

    /**
     * Reads a template's file.
     *
     * @throws Fault if a part is missing
     */
    static Template parse(String file) {
        Matcher part = PART.matcher(file);
        Map<String, String> parts = new HashMap<>();
        String name = "page";
        int from = 0;
        while (part.find()) {
            parts.put(name, file.substring(from, part.start()));
            name = part.group(1);
            from = part.end();
        }
        parts.put(name, file.substring(from));
        return checked(parts);
    }

    private static Template checked(Map<String, String> parts) {
        for (PageText.Kind kind : java.util.List.of(
                PageText.Kind.HEADING, PageText.Kind.PHOTO, PageText.Kind.ALSO, PageText.Kind.QUOTE)) {
            Fault.unless(parts.containsKey(partName(kind)), "part " + partName(kind) + " is missing");
        }
        String page = parts.getOrDefault("page", "");
        Fault.unless(page.contains("{{body}}"), "the page has no {{body}}");
        parts.remove("page");
        return new Template(page, parts);
    }

    static String partName(PageText.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** A template's text with its slots filled. */
    static String fill(String text, Map<String, String> slots) {
        String shown = BLOCK.matcher(text)
                .replaceAll(
                        m -> Matcher.quoteReplacement(slot(m.group(1), slots).isEmpty() ? "" : m.group(2)));
        return SLOT.matcher(shown)
                .replaceAll(m -> Matcher.quoteReplacement(value(m.group(1), m.group(2) != null, slots)));
    }

    private static String value(String name, boolean json, Map<String, String> slots) {
        String value = slot(name, slots);
        if (json) {
            return Html.json(value);
        }
        return RAW.contains(name) ? value : Html.escape(value);
    }

    private static String slot(String name, Map<String, String> slots) {
        String value = slots.get(name);
        if (value == null) {
            throw new Fault("found slot {{" + name + "}}, allowed are " + new TreeSet<>(slots.keySet()));
        }
        return value;
    }
}
