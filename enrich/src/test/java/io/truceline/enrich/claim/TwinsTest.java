package io.truceline.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Decision;
import io.truceline.contract.record.Party;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TwinsTest {
    static Stream<List<String>> reports() {
        return Reader.rows("twins.tsv").stream().filter(r -> r.get(0).equals("report"));
    }

    static Stream<List<String>> others() {
        return Reader.rows("twins.tsv").stream().filter(r -> !r.get(0).equals("report"));
    }

    static Stream<List<String>> languages() {
        return Reader.rows("languages.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void find_aReport_hasRolesAndTolls(List<String> row) {
        Reading reading = Reader.read(row.get(5));
        assertThat(reading.decision()).isEqualTo(Decision.ALERTING);
        Claim claim = reading.claims().get(reading.claims().size() - 1);
        assertParty(claim.accuser(), row.get(1));
        assertParty(claim.accused(), row.get(2));
        assertThat(word(claim.killed())).isEqualTo(row.get(3));
        assertThat(word(claim.wounded())).isEqualTo(row.get(4));
    }

    @ParameterizedTest
    @MethodSource("others")
    void find_itsNearestNonReport_saysWhyNot(List<String> row) {
        Reading reading = Reader.read(row.get(5));
        assertThat(reading.decision()).isNotEqualTo(Decision.ALERTING);
        assertThat(reading.claims()).isEmpty();
        if (!row.get(0).equals("*")) {
            assertThat(reading.reason()).contains(row.get(0));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void find_anotherLanguage_tellsReportsFromTheRest(List<String> row) {
        Reading reading = Reader.read(row.get(0), null, row.get(2), Reader.WEDNESDAY);
        boolean alerts = reading.decision() == Decision.ALERTING;
        assertThat(alerts).isEqualTo(row.get(1).equals("report"));
    }

    private static void assertParty(@Nullable Party party, String expected) {
        if (expected.equals("-")) {
            assertThat(party == null ? null : party.id()).isNull();
        } else if (!expected.equals("*")) {
            assertThat(party).extracting(Party::id).isEqualTo(expected);
        }
    }

    private static String word(@Nullable Integer number) {
        return number == null ? "-" : number.toString();
    }
}
