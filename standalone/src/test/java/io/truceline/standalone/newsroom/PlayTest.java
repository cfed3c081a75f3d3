package io.truceline.standalone.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.standalone.newsroom.OutletPlan.FeedPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayTest {
    private static final Instant START = Instant.parse("2030-03-06T10:00:00Z");
    private final Script script = Script.bundled();
    private final Play play = new Play(script, START, "http://127.0.0.1:1");

    @Test
    void versions_atStart_firstReportAlone() {
        assertThat(out(0)).containsExactly("sotk-report");
    }

    @Test
    void versions_asTimeGoesOn_somethingNewEveryTenSeconds() {
        List<Long> times = play.expectations().stream()
                .map(expectation -> expectation.appears().toSeconds())
                .toList();
        assertThat(times).isSorted().startsWith(0L);
        assertThat(times.get(times.size() - 1)).isBetween(100L, 130L);
        assertThat(IntStream.range(1, times.size()).mapToObj(k -> times.get(k) - times.get(k - 1)))
                .allSatisfy(gap -> assertThat(gap).isBetween(1L, 11L));
    }

    @Test
    void versions_longAfterTheEnd_allStays() {
        assertThat(out(100_000)).hasSize(script.plan().scenes().size());
    }

    @Test
    void page_edited_sameAddressOtherToll() {
        Scene scene = scene("sotk-report");
        assertThat(play.versions(scene, START.plusSeconds(61))).isEqualTo(1);
        assertThat(play.versions(scene, START.plusSeconds(62))).isEqualTo(2);
        Page first = play.page(scene, 1);
        Page second = play.page(scene, 2);
        assertThat(second.url()).isEqualTo(first.url());
        assertThat(first.text().title()).startsWith("One soldier killed");
        assertThat(second.text().title()).startsWith("Two soldiers killed");
        assertThat(second.updated()).isEqualTo(START.plusSeconds(62));
    }

    @Test
    void page_reprint_sameWordsOtherHeadline() {
        PageText report = play.page(scene("sotk-report"), 1).text();
        PageText reprint = play.page(scene("sotk-reprint"), 1).text();
        assertThat(reprint.blocks()).isEqualTo(report.blocks());
        assertThat(reprint.title()).isNotEqualTo(report.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030-03-06T00:05:00Z", "2030-03-06T12:00:00Z", "2030-03-06T23:59:30Z"})
    void page_aroundMidnight_dayIsTheDayOfWhatHappened(String start) {
        Play night = new Play(script, Instant.parse(start), "http://127.0.0.1:1");
        String day = start.contains("T00") ? "Tuesday" : "Wednesday";
        assertThat(text(night.page(scene("sotk-report"), 1)))
                .contains("killed on " + day)
                .doesNotContain(day.equals("Tuesday") ? "Wednesday" : "Tuesday");
        assertThat(night.page(scene("sotk-denial"), 1).text().standfirst()).contains(day);
    }

    @Test
    void page_everyLanguage_placeholdersFilledInIt() {
        assertThat(text(play.page(scene("poonch-ru"), 1))).contains("в среду", "около 04:00");
        assertThat(text(play.page(scene("sake-es"), 1))).contains("el miércoles", "hacia las 03:00");
        assertThat(text(play.page(scene("muen-report"), 1))).contains("on Wednesday", "about 06:00");
        play.expectations()
                .forEach(e -> assertThat(text(play.page(scene(e.page()), e.version())))
                        .doesNotContain("{", "}"));
    }

    @Test
    void listed_storyOfTwoFeeds_oneWithQueryOnItsLink() {
        OutletPlan outlet = script.plan().outlet(scene("obeid-drone"));
        Instant later = START.plusSeconds(10);
        List<FeedPlan> feeds = outlet.feeds().stream()
                .filter(feed -> play.listed(outlet, feed, later).stream()
                        .anyMatch(page -> page.scene().id().equals("obeid-drone")))
                .toList();
        assertThat(feeds).hasSize(2);
        assertThat(feeds).extracting(FeedPlan::query).containsExactly(null, "utm_source=top");
    }

    @Test
    void expectations_everyRelation_withReason() {
        assertThat(play.expectations()).extracting(e -> e.expect().relation()).contains(Relation.values());
        assertThat(play.expectations())
                .allSatisfy(e -> assertThat(e.expect().reason()).isNotBlank());
        assertThat(play.expectations().get(0).appears()).isEqualTo(Duration.ZERO);
    }

    private List<String> out(long seconds) {
        return script.plan().scenes().stream()
                .filter(scene -> play.versions(scene, START.plusSeconds(seconds)) > 0)
                .map(Scene::id)
                .toList();
    }

    private Scene scene(String id) {
        return script.plan().scenes().stream()
                .filter(scene -> scene.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Page page) {
        StringBuilder text = new StringBuilder(page.text().title())
                .append('\n')
                .append(page.text().standfirst());
        page.text().blocks().forEach(block -> text.append('\n').append(block.text()));
        return text.toString();
    }
}
