package io.truceline.standalone.newsroom;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills placeholders: {@code {sotk.weekday}} speaks of the moment {@code sotk}, {@code {weekday}} of the scene's own moment.
 *
 * @param moments by name, in the zone of the play
 * @param event the moment of unprefixed placeholders; null: they are not allowed
 */
record Wording(
        Language language,
        Map<String, ZonedDateTime> moments,
        @Nullable String event) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:([a-z0-9-]+)\\.)?([a-z-]+)}");

    /**
     * A text with all its placeholders filled.
     *
     * @throws Fault if one asks for an unknown moment or form, or a brace is left over
     */
    String fill(String text) {
        String filled = PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(write(match.group(1), match.group(2))));
        Fault.unless(filled.indexOf('{') < 0 && filled.indexOf('}') < 0, "a { or } that is no placeholder in: " + text);
        return filled;
    }

    private String write(@Nullable String prefix, String form) {
        String name = prefix == null ? event : prefix;
        Fault.unless(name != null, "found {" + form + "}, but the scene has no event of its own");
        Fault.unless(
                Language.FORMS.contains(form), "found {" + form + "}, allowed are " + new TreeSet<>(Language.FORMS));
        ZonedDateTime moment = moments.get(name);
        if (moment == null) {
            throw new Fault("found moment " + name + ", allowed are " + new TreeSet<>(moments.keySet()));
        }
        return language.write(form, moment);
    }
}
