package io.truceline.enrich.claim;

import io.truceline.contract.record.Attribution;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.ClaimPlace;
import io.truceline.contract.record.EventTime;
import io.truceline.contract.record.Ids;
import io.truceline.contract.record.Party;
import io.truceline.contract.record.Precision;
import io.truceline.contract.record.Quote;
import io.truceline.enrich.place.Theatres;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the claims of one candidate: one, or two where each side accuses the other. */
final class ClaimBuilder {
    private static final String VIOLATION = "ceasefire-violation";
    private static final List<String> ACTS = List.of(
            "act:shelling",
            "act:drone-strike",
            "act:air-strike",
            "act:rocket-fire",
            "act:small-arms-fire",
            "act:incursion",
            "act:bombing",
            "act:clashes",
            "act:attack");

    private final Rules rules;
    private final ArticleView article;
    private final ClaimPlaces places;
    private final Theatring theatres;
    private final LossFinder losses;
    private final EarlierSpeaker speakers;
    private @Nullable ArticleRoles roles;

    ClaimBuilder(Rules rules, ArticleView article, Theatring theatres) {
        this.rules = rules;
        this.article = article;
        this.theatres = theatres;
        this.places = new ClaimPlaces(rules.parties(), article);
        this.losses = new LossFinder(article.grammar().numbers());
        this.speakers = new EarlierSpeaker(article.passages());
    }

    List<Claim> build(Candidate candidate, EventTime time) {
        Passage passage = candidate.passage();
        boolean mutual = passage.cues().has("mutual");
        List<Accusation> accusations = mutual
                ? new MutualRoles(rules.parties(), article.passages()).find(passage)
                : new RoleFinder(passage, candidate.hit(), article.grammar().ownersFollow()).find();
        return accusations.stream()
                .map(this::watched)
                .map(a -> mutual || !article.grammar().judgesWhole() ? a : roles().filled(a, passage))
                .map(a -> claim(candidate, time, a))
                .toList();
    }

    private ArticleRoles roles() {
        if (roles == null) {
            roles = new ArticleRoles(
                    rules.parties(), article.passages(), article.grammar().ownersFollow());
        }
        return roles;
    }

    /** Who watches a truce does not break it: "violations were observed by the mission". */
    private Accusation watched(Accusation a) {
        PartyRow accused =
                a.accused() == null ? null : rules.parties().byId(a.accused().id());
        boolean watches = accused != null && accused.kind() == PartyRow.Kind.MONITOR;
        return watches ? new Accusation(a.accuser() == null ? a.accused() : a.accuser(), null) : a;
    }

    private Claim claim(Candidate candidate, EventTime time, Accusation accusation) {
        Passage passage = candidate.passage();
        Party accused = accusation.accused();
        Party accuser =
                accusation.accuser() == null ? speakers.of(passage, candidate.hit(), accused) : accusation.accuser();
        ConflictRow conflict = conflict(accuser, accused);
        ClaimPlace place = places.of(passage, candidate.hit(), conflict, likely(accuser, accused));
        Losses lost = losses(passage, accuser);
        return new Claim(
                id(passage, accuser, accused),
                theatre(place, conflict, accuser, accused),
                act(passage, candidate.hit()),
                accuser,
                accused,
                place,
                time,
                weapon(passage),
                lost.killed(),
                lost.wounded(),
                lost.all(),
                attribution(accuser, passage),
                1,
                List.of(quote(passage)),
                candidate.rules(),
                Math.round(candidate.score() * 100) / 100.0);
    }

    private String id(Passage passage, @Nullable Party accuser, @Nullable Party accused) {
        String who = (accuser == null ? "" : accuser.surface()) + ">" + (accused == null ? "" : accused.surface());
        return Ids.brief(
                article.story().id(),
                String.valueOf(article.story().version()),
                passage.part().word(),
                String.valueOf(passage.start()),
                who);
    }

    /** The conflict in which two named parties stand against each other, or null. */
    private @Nullable ConflictRow conflict(@Nullable Party accuser, @Nullable Party accused) {
        return accuser == null || accused == null || accuser.id() == null || accused.id() == null
                ? null
                : rules.parties().between(accuser.id(), accused.id());
    }

    private @Nullable ConflictRow likely(@Nullable Party accuser, @Nullable Party accused) {
        return rules.parties()
                .conflict(accuser == null ? null : accuser.id(), accused == null ? null : accused.id(), null, null);
    }

    /** The theatre of the place; a bare country says less of it than the two parties do. */
    private String theatre(
            ClaimPlace place, @Nullable ConflictRow conflict, @Nullable Party accuser, @Nullable Party accused) {
        if (conflict != null && place.region() == null && place.lat() == null) {
            return conflict.theatre();
        }
        if (conflict != null && place.precision().compareTo(Precision.COUNTRY) >= 0) {
            return conflict.theatre();
        }
        String own = theatres.ofPlace(place.region(), place.country());
        if (own != null) {
            return own;
        }
        ConflictRow likely = likely(accuser, accused);
        return likely == null ? Theatres.UNPLACED : likely.theatre();
    }

    private static String act(Passage passage, FrameHit hit) {
        if (!hit.kind().equals("act") && !hit.kind().equals("bare")) {
            return VIOLATION;
        }
        return ACTS.stream()
                .filter(a -> passage.cues().has(a))
                .findFirst()
                .map(a -> a.substring(4))
                .orElse("attack");
    }

    private static @Nullable String weapon(Passage passage) {
        List<Cue> weapons = passage.cues().of("weapon");
        return weapons.isEmpty()
                ? null
                : passage.words(weapons.get(0).from(), weapons.get(0).to());
    }

    /** "Another five were wounded" goes on with what was told. */
    private static boolean isOthers(Passage passage) {
        return passage.cues().of("others").stream().anyMatch(c -> c.from() - passage.from() <= 1);
    }

    /** Losses of the sentence; if it tells none, those of the next one in its paragraph; with those of a next one that goes on about others. */
    private Losses losses(Passage passage, @Nullable Party accuser) {
        Losses own = losses.find(passage, accuser);
        int next = passage.order() + 1;
        if (own.isComplete() || next >= article.passages().size()) {
            return own;
        }
        Passage after = article.passages().get(next);
        boolean same = after.paragraph() == passage.paragraph() && own.isEmpty();
        return after.part() == passage.part() && (same || isOthers(after)) ? own.and(losses.find(after, accuser)) : own;
    }

    private Attribution attribution(@Nullable Party accuser, Passage passage) {
        PartyRow row = accuser == null ? null : rules.parties().byId(accuser.id());
        if (passage.cues().has("admit")) {
            return Attribution.ADMITTED;
        }
        if (row != null && row.kind() == PartyRow.Kind.MONITOR) {
            return Attribution.MONITOR_CONFIRMED;
        }
        return accuser == null ? Attribution.REPORTED : Attribution.ALLEGED;
    }

    private Quote quote(Passage passage) {
        String words = passage.text().text().substring(passage.start(), passage.end());
        return new Quote(article.story().id(), passage.part(), passage.start(), passage.end(), words);
    }
}
