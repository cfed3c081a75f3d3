package io.truceline.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Loss;
import io.truceline.contract.record.Party;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RolesTest {
    static Stream<List<String>> rows() {
        return Reader.rows("roles.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void find_aReport_tellsWhoAccusesWhomAndWhoseLosses(List<String> row) {
        Reading reading = Reader.read(row.get(0), null, row.get(4), Reader.WEDNESDAY);
        assertThat(reading.claims()).singleElement().satisfies(claim -> {
            assertThat(id(claim.accuser())).isEqualTo(row.get(1));
            assertThat(id(claim.accused())).isEqualTo(row.get(2));
            assertThat(losses(claim)).isEqualTo(row.get(3));
        });
    }

    private static String losses(Claim claim) {
        String losses = claim.losses().stream().map(RolesTest::word).collect(Collectors.joining(" "));
        return losses.isEmpty() ? "-" : losses;
    }

    private static String word(Loss loss) {
        return String.join(":", id(loss.side()), loss.group(), word(loss.killed()), word(loss.wounded()));
    }

    private static String id(@Nullable Party party) {
        return party == null || party.id() == null ? "-" : party.id();
    }

    private static String word(@Nullable Integer number) {
        return number == null ? "-" : number.toString();
    }
}
