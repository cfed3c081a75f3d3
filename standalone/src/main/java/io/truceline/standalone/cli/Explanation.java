package io.truceline.standalone.cli;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.ClaimPlace;
import io.truceline.contract.record.Part;
import io.truceline.contract.record.Party;
import io.truceline.contract.record.RegionScore;
import io.truceline.contract.record.TraceStep;
import io.truceline.contract.record.TracedSentence;
import io.truceline.enrich.Story;
import io.truceline.enrich.Tagging;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A tagging, laid out for a terminal. */
final class Explanation {
    private final Story story;
    private final Tagging tagging;
    private final StringBuilder out = new StringBuilder();

    Explanation(Story story, Tagging tagging) {
        this.story = story;
        this.tagging = tagging;
    }

    /** The whole explanation, lines ended by a line feed. */
    String text() {
        line("Decision", decision());
        line("Language", tagging.language());
        line("Regions", tagging.regions().stream().map(Explanation::region).collect(Collectors.joining(", ")));
        line(
                "Keywords",
                tagging.keywords().stream().map(k -> k.category()).distinct().collect(Collectors.joining(", ")));
        tagging.reading().claims().forEach(this::claim);
        out.append("\nWhy\n");
        tagging.reading().trace().forEach(this::sentence);
        return out.toString();
    }

    private String decision() {
        String reason = tagging.reading().reason();
        return tagging.reading().decision().word()
                + (reason == null ? "" : ": " + reason)
                + String.format(
                        Locale.ROOT, " (confidence %.2f)", tagging.reading().confidence());
    }

    private void claim(Claim claim) {
        out.append("\nClaim     ")
                .append(name(claim.accuser()))
                .append(" accuses ")
                .append(name(claim.accused()))
                .append('\n');
        line("  act", claim.act());
        line("  where", place(claim.place()));
        line("  when", claim.time().kind().word() + ", " + stated(claim.time().date()));
        line("  killed", stated(claim.killed()) + ", wounded " + stated(claim.wounded()));
        line("  said as", claim.attribution().word());
        claim.quotes().forEach(quote -> line("  quote", "“" + quote.text() + "”"));
    }

    private void sentence(TracedSentence sentence) {
        String whole = sentence.part() == Part.TITLE ? String.valueOf(story.title()) : story.text();
        out.append("\n  “").append(whole, sentence.start(), sentence.end()).append("”\n");
        sentence.steps().forEach(this::step);
        out.append(String.format(
                Locale.ROOT,
                "  =%.2f of %.2f needed: %s%n",
                sentence.score(),
                sentence.threshold(),
                sentence.heldBack() == null ? "reports it" : "held back. " + sentence.heldBack()));
    }

    private void step(TraceStep step) {
        out.append(String.format(Locale.ROOT, "  %+.2f  %-28s %s%n", step.weight(), step.rule(), step.text()));
    }

    private void line(String label, String value) {
        out.append(String.format(Locale.ROOT, "%-9s %s%n", label, value.isEmpty() ? "–" : value));
    }

    private static String region(RegionScore region) {
        return String.format(Locale.ROOT, "%s %.2f", region.name(), region.score());
    }

    private static String place(ClaimPlace place) {
        return place.name() == null
                ? "not stated"
                : place.name() + " (" + place.precision().word() + ")";
    }

    private static String name(@Nullable Party party) {
        return party == null
                ? "(nobody named)"
                : Objects.requireNonNullElse(party.name(), String.valueOf(party.surface()));
    }

    private static String stated(@Nullable Object value) {
        return value == null ? "not stated" : value.toString();
    }
}
