package io.truceline.enrich.incident;

import static io.truceline.enrich.incident.Reports.article;
import static io.truceline.enrich.incident.Reports.village;
import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.Certainty;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static List<Claim> claims(String... directions) {
        List<Claim> claims = new ArrayList<>();
        for (String direction : directions) {
            claims.addAll(article("a").says(direction, village("Zorik")).build().claims());
        }
        return claims;
    }

    private static Told told(String... directions) {
        return Told.of(claims(directions), Severity.MINOR, Certainty.POSSIBLE);
    }

    @Test
    void headline_oneAccuses_namesBoth() {
        assertThat(Wording.headline(claims("armenia>azerbaijan")))
                .isEqualTo("Armenia accuses Azerbaijan of violating the ceasefire near Zorik");
    }

    @Test
    void headline_mutualWithAMonitorThatNamesNobody_staysMutual() {
        assertThat(Wording.headline(claims("azerbaijan>armenia", "armenia>azerbaijan", "russia>-")))
                .isEqualTo("Armenia and Azerbaijan accuse each other of violating the ceasefire near Zorik");
    }

    @Test
    void headline_monitorAlone_saysThatItSays() {
        assertThat(Wording.headline(claims("russia>-"))).isEqualTo("Russia says the ceasefire was violated near Zorik");
    }

    @Test
    void headline_threeWays_tellsEach() {
        assertThat(Wording.headline(claims("armenia>azerbaijan", "azerbaijan>russia")))
                .isEqualTo(
                        "Armenia accuses Azerbaijan; Azerbaijan accuses Russia of violating the ceasefire near Zorik");
    }

    @Test
    void news_voiceThatNamesNobody_accusesNobody() {
        assertThat(News.between(told("armenia>azerbaijan"), told("armenia>azerbaijan", "russia>-")))
                .containsExactly("Russia reports a violation, naming no party");
        assertThat(News.between(told("armenia>azerbaijan"), told("armenia>azerbaijan", "->-")))
                .containsExactly("Outlets report a violation, naming no party");
    }
}
