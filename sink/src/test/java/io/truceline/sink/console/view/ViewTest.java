package io.truceline.sink.console.view;

import static io.truceline.sink.Samples.NOW;
import static io.truceline.sink.Samples.claim;
import static io.truceline.sink.Samples.incident;
import static io.truceline.sink.Samples.tagged;
import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.Part;
import io.truceline.sink.store.StoredIncident;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class ViewTest {
    private static Incident with(Claim... claims) {
        Incident i = incident("coast.1", 1);
        return new Incident(
                1,
                i.id(),
                i.theatre(),
                i.regions(),
                i.status(),
                i.version(),
                i.headline(),
                i.severity(),
                i.certainty(),
                i.day(),
                i.openedAt(),
                i.changedAt(),
                i.reportingOutlets(),
                i.articles(),
                List.of(claims),
                i.disagreements(),
                i.verdicts(),
                null,
                i.alerts());
    }

    @Test
    void sides_anyArrival_standInAlphabeticalOrder() {
        Claim one = claim("c1", "Westmark", "Ostland", "a1");
        Claim two = claim("c2", "Ostland", "Westmark", "a1");

        assertThat(Sides.of(with(one, two)).bySpeaker().keySet()).containsExactly("Ostland", "Westmark");
        assertThat(Sides.of(with(two, one)).bySpeaker().keySet()).containsExactly("Ostland", "Westmark");
    }

    @Test
    void sides_accusedHasNotSpoken_keepsAnEmptyColumn() {
        Sides sides = Sides.of(with(claim("c1", "Westmark", "Ostland", "a1")));

        assertThat(sides.bySpeaker()).containsKey("Ostland");
        assertThat(sides.bySpeaker().get("Ostland")).isEmpty();
        assertThat(sides.independentText()).isEqualTo("1");
    }

    @Test
    void direction_bothAccuse_isMutualAndInOrder() {
        Direction direction =
                Direction.of(with(claim("c1", "Westmark", "Ostland", "a1"), claim("c2", "Ostland", "Westmark", "a1")));

        assertThat(direction)
                .isEqualTo(new Direction("Ostland", "⇄", "Westmark", "Ostland and Westmark accuse each other"));
    }

    @Test
    void direction_oneAccuses_pointsAtTheAccused() {
        assertThat(Direction.of(with(claim("c1", "Westmark", "Ostland", "a1"))).spoken())
                .isEqualTo("Westmark accuses Ostland");
        assertThat(Direction.of(with(claim("c1", null, null, "a1"))).left()).isEqualTo("Parties not named");
    }

    @Test
    void incident_articleInStore_quoteHasItsContext() {
        StoredIncident stored = new StoredIncident(with(claim("c1", "Ostland", "Westmark", "a1")), NOW, 1, NOW);
        IncidentView view = new IncidentMaker(new Times(NOW)).view(stored, List.of(), Map.of("a1@1", tagged("a1", 1)));

        assertThat(view.sides()).hasSize(2);
        assertThat(view.sides().get(0).shown().get(0).quote().segments())
                .extracting(Segment::kind)
                .contains("quote");
        WhyView why = Objects.requireNonNull(view.why());
        assertThat(why.title()).isEqualTo("Why it fired");
        assertThat(why.threshold()).isEqualTo("0.60");
        assertThat(why.first()).singleElement().satisfies(sentence -> {
            assertThat(sentence.rules()).extracting(RuleView::weight).containsExactly("+0.93");
            assertThat(sentence.heldBack()).isEmpty();
        });
        assertThat(why.rest()).isEmpty();
    }

    @Test
    void why_didNotFire_showsTheSentencesThatWereHeldBack() {
        WhyView why = WhyView.of(tagged("a1", 1), false);

        assertThat(why.title()).isEqualTo("Why it did not");
        assertThat(why.first()).isEmpty();
        assertThat(why.rest()).hasSize(1);
    }

    @Test
    void cut_offsetsOutsideTheText_areLeftOut() {
        assertThat(Spans.cut(tagged("a1", 1), Part.TEXT, -5, 100_000, "plain")).hasSize(1);
    }

    @Test
    void visible_overrideCharacters_becomeSigns() {
        assertThat(Script.visible("a\u202Eb\u2066c\0")).isEqualTo("a⟦U+202E⟧b⟦U+2066⟧c\uFFFD");
    }

    @Test
    void dir_firstStrongLetter_decides() {
        assertThat(Script.dir("12 – שלום hello")).isEqualTo("rtl");
        assertThat(Script.dir("hello שלום")).isEqualTo("ltr");
    }

    @Test
    void link_otherThanHttp_isNone() {
        assertThat(Script.link("javascript:alert(1)")).isEmpty();
        assertThat(Script.link("https://harbour.example/")).isNotEmpty();
    }

    @Test
    void age_isShort() {
        Times times = new Times(NOW);
        assertThat(times.age(NOW.minusSeconds(30))).isEqualTo("now");
        assertThat(times.age(NOW.minusSeconds(240))).isEqualTo("4 min");
        assertThat(times.age(NOW.minusSeconds(4800))).isEqualTo("1 h 20");
        assertThat(times.group(NOW.minusSeconds(4800))).isEqualTo("Earlier today");
    }
}
