package io.truceline.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.Decision;
import io.truceline.enrich.Tagger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** How well reports of a broken ceasefire are told from the rest in texts of eleven languages. */
class WrittenTextsTest {
    private static final Tagger TAGGER = new Tagger();
    private static final List<String> LANGUAGES = WrittenText.LANGUAGES;
    private static final int LEAST_TEXTS = 60;
    private static final int LEAST_OF_A_KIND = 25;

    /** Least F1 of the decision. Only ever goes up; the aim is 0.85 in each. */
    private static final Map<String, Double> LEAST = Map.ofEntries(
            Map.entry("fr", 0.90),
            Map.entry("es", 0.92),
            Map.entry("pt", 0.90),
            Map.entry("ru", 0.85),
            Map.entry("uk", 0.86),
            Map.entry("tr", 0.90),
            Map.entry("az", 0.57),
            Map.entry("hy", 0.92),
            Map.entry("ar", 0.88),
            Map.entry("he", 0.90),
            Map.entry("fa", 0.94));

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void texts_eachLanguage_areEnoughOfBothKindsAndUnique(String language) {
        List<WrittenText> texts = WrittenText.of(language);
        long reports = texts.stream().filter(WrittenText::report).count();
        assertThat(texts).hasSizeGreaterThanOrEqualTo(LEAST_TEXTS);
        assertThat(reports).isBetween((long) LEAST_OF_A_KIND, (long) texts.size() - LEAST_OF_A_KIND);
        assertThat(texts).extracting(WrittenText::id).doesNotHaveDuplicates().allMatch(id -> id.startsWith(language));
        assertThat(texts).extracting(WrittenText::text).doesNotHaveDuplicates();
        assertThat(texts)
                .allMatch(text -> text.report() == (text.claims() != null) && text.report() == (text.neg() == null));
    }

    @Test
    void texts_partiesOfTheirClaims_areKnown() {
        Set<String> known =
                TAGGER.parties().all().values().stream().map(PartyRow::name).collect(Collectors.toSet());
        List<String> unknown = LANGUAGES.stream()
                .flatMap(language -> WrittenText.of(language).stream())
                .filter(WrittenText::report)
                .flatMap(text -> Objects.requireNonNull(text.claims()).stream())
                .flatMap(claim -> Stream.of(claim.accuser(), claim.accused()))
                .filter(name -> !name.equals("reporter") && !name.equals("unspecified"))
                .filter(name -> !known.contains(name))
                .distinct()
                .toList();
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void tag_textsOfALanguage_reachesTheFloor(String language) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        StringBuilder report = new StringBuilder();
        for (WrittenText text : WrittenText.of(language)) {
            boolean told = TAGGER.tag(text.story()).reading().decision() == Decision.ALERTING;
            right += told && text.report() ? 1 : 0;
            wrong += told && !text.report() ? 1 : 0;
            missed += !told && text.report() ? 1 : 0;
            if (told != text.report()) {
                report.append(text.id())
                        .append(told ? " alerts: " : " is quiet: ")
                        .append(text.title())
                        .append('\n');
            }
        }
        double f1 = 2.0 * right / (2 * right + wrong + missed);
        System.out.printf("%s: F1 %.3f, %d right, %d wrong, %d missed%n", language, f1, right, wrong, missed);
        assertThat(f1).as(report.toString()).isGreaterThanOrEqualTo(LEAST.get(language));
    }
}
