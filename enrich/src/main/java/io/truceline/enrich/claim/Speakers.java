package io.truceline.enrich.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who speaks in a passage: the parties beside its saying verbs. */
final class Speakers {
    /** Most tokens between a speaker and the verb: room for a name and an office. */
    private static final int REACH = 7;

    private final Passage passage;
    private final Roster roster;
    private final List<Speech> speeches = new ArrayList<>();

    /** A saying verb and who speaks. */
    record Speech(Cue cue, PartyMention speaker) {}

    Speakers(Passage passage, Roster roster) {
        this.passage = passage;
        this.roster = roster;
        passage.cues().of("say").stream().filter(c -> !isNoun(c)).forEach(this::addSaid);
        passage.cues().of("say-last").forEach(this::addVerbLast);
        passage.parties().stream()
                .filter(roster::isSpeaker)
                .forEach(p -> speeches.add(new Speech(new Cue("colon", p.to(), p.to() + 1), p)));
        passage.cues().of("report").stream().filter(c -> !isNoun(c)).forEach(this::addReporting);
        passage.cues().of("according").forEach(c -> add(c, after(c, 3)));
        passage.cues().of("according-after").forEach(this::addBefore);
    }

    /** Languages that put the verb last: the first of two parties speaks. */
    private void addVerbLast(Cue cue) {
        List<PartyMention> free =
                passage.parties().stream().filter(roster::isFree).toList();
        if (free.size() > 1 && passage.to() - cue.to() <= 1) {
            add(cue, free.get(0));
        }
    }

    /** "X according to", as Armenian has it. */
    private void addBefore(Cue cue) {
        passage.parties().stream().filter(p -> p.to() == cue.from()).findFirst().ifPresent(p -> add(cue, p));
    }

    private void addReporting(Cue cue) {
        passage.parties().stream()
                .filter(p -> p.to() == cue.from() && roster.isFree(p) && p.whole())
                .findFirst()
                .ifPresent(p -> add(cue, p));
    }

    private void addSaid(Cue cue) {
        boolean participle = passage.cues().of("accusing").stream().anyMatch(c -> c.from() == cue.from());
        if (participle && isAfterComma(cue)) {
            add(cue, subject(cue));
            return;
        }
        PartyMention left = passage.parties().stream()
                .filter(p -> p.to() <= cue.from() && cue.from() - p.to() <= REACH && roster.isFree(p) && p.whole())
                .filter(p -> !hasVerb(p.to(), cue.from()))
                .reduce((a, b) -> b)
                .orElse(null);
        PartyMention right = left == null ? after(cue, 2) : null;
        add(cue, left != null ? left : right != null ? right : subject(cue));
    }

    /** "A rejects the claim, says B broke it": after a comma the subject of the sentence goes on speaking. */
    private @Nullable PartyMention subject(Cue cue) {
        return passage.parties().stream()
                .filter(p -> isAfterComma(cue) && p.to() <= cue.from() && roster.isFree(p) && p.whole())
                .findFirst()
                .orElse(null);
    }

    /** "With claims of", "no reports", "X claims of a truce": then the word is no verb. */
    private boolean isNoun(Cue cue) {
        boolean noun = passage.cues().of("claim-noun").stream().anyMatch(c -> c.from() == cue.from());
        boolean of = passage.cues().of("belongs").stream().anyMatch(b -> b.from() == cue.to());
        return (noun && of)
                || passage.cues().of(List.of("oblique", "no")).stream().anyMatch(c -> c.to() == cue.from());
    }

    /** "“X broke the truce,” it said": whom a quotation names does not speak it. */
    private boolean isOnlyQuoted(Cue cue, PartyMention speaker) {
        return isQuoted(speaker.from(), speaker.to()) && !isQuoted(cue.from(), cue.to());
    }

    private boolean isQuoted(int from, int to) {
        return passage.cues().of(Quotations.QUOTED).stream().anyMatch(q -> q.from() <= from && q.to() >= to);
    }

    private boolean hasVerb(int low, int high) {
        return passage.cues().of(List.of("break", "attack", "accuse", "say", "ceasefire")).stream()
                .anyMatch(c -> c.from() >= low && c.to() <= high);
    }

    private void add(Cue cue, @Nullable PartyMention speaker) {
        if (speaker != null && !isOnlyQuoted(cue, speaker)) {
            speeches.add(new Speech(cue, speaker));
        }
    }

    private @Nullable PartyMention after(Cue cue, int reach) {
        boolean inverted = cue.cls().equals("according") || isAfterComma(cue);
        return passage.parties().stream()
                .filter(p -> inverted && p.from() >= cue.to() && p.from() - cue.to() <= reach && p.whole())
                .filter(p -> cue.cls().equals("according") || !hasVerb(p.to(), Math.min(passage.to(), p.to() + 4)))
                .findFirst()
                .orElse(null);
    }

    private boolean isAfterComma(Cue cue) {
        return cue.from() > passage.from() && passage.token(cue.from() - 1).isSign();
    }

    /** Who speaks last here, or null. */
    @Nullable
    PartyMention last() {
        return speeches.isEmpty() ? null : speeches.get(speeches.size() - 1).speaker();
    }

    /** Whether a party only speaks here. */
    boolean speaks(PartyMention party) {
        return speeches.stream().anyMatch(s -> s.speaker().from() == party.from());
    }

    /** The speaker whose verb stands nearest to the match. */
    @Nullable
    PartyMention nearest(FrameHit hit, Predicate<PartyMention> fits) {
        return speeches.stream()
                .filter(s -> fits.test(s.speaker()))
                .min(Comparator.comparingInt(s -> Math.abs(s.cue().from() - hit.from())))
                .map(Speech::speaker)
                .orElse(null);
    }
}
