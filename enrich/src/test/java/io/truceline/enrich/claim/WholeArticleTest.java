package io.truceline.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Decision;
import io.truceline.contract.record.Party;
import io.truceline.contract.record.TracedSentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reports that no sentence tells by itself, and what the rest of an article says of a sentence. */
class WholeArticleTest {
    private static final String TRUCE_AND_SHOTS = """
            Deux drones israéliens ont frappé mercredi matin une camionnette à l'entrée de Nabatiyé, tuant trois personnes et en blessant sept.
            L'accord de cessez-le-feu est pourtant en vigueur depuis dix jours. « On nous avait dit que c'était fini », soupire une voisine.
            L'armée israélienne n'a pas réagi dans l'immédiat.
            """;

    @Test
    void find_truceAndShotsInDifferentSentences_isAReport() {
        Reading reading = french("Trois morts dans une frappe de drone à Nabatiyé", TRUCE_AND_SHOTS);
        assertThat(reading.decision()).isEqualTo(Decision.ALERTING);
        assertThat(reading.claims()).hasSize(1);
        assertThat(id(reading.claims().get(0).accused())).isEqualTo("israel");
        assertThat(reading.claims().get(0).killed()).isEqualTo(3);
    }

    @Test
    void find_anyArticle_tellsFirstHowItWasJudgedAsAWhole() {
        TracedSentence whole = french("Trois morts dans une frappe de drone à Nabatiyé", TRUCE_AND_SHOTS)
                .trace()
                .get(0);
        assertThat(whole.steps()).isNotEmpty().allMatch(step -> step.rule().startsWith("article:"));
        assertThat(whole.score()).isBetween(whole.threshold(), 0.99);
        assertThat(whole.heldBack()).isNull();
    }

    @Test
    void find_talksAboutATruce_isNoReport() {
        Reading reading = french("Les négociateurs espèrent une trêve", """
                Les médiateurs ont repris lundi au Caire les pourparlers sur une trêve de soixante jours.
                Le projet d'accord prévoit l'entrée de l'aide et l'échange de prisonniers, selon un diplomate.
                """);
        assertThat(reading.decision()).isEqualTo(Decision.SUPPRESSED);
        assertThat(reading.reason()).isNotBlank();
        assertThat(reading.trace().get(0).heldBack()).isNotNull();
    }

    @Test
    void find_namelessMinistry_isThatOfTheEnemy() {
        Reading reading = french(null, """
                Un soldat arménien a été blessé dans la nuit par des tireurs embusqués.
                Le ministère de la Défense a accusé l'Azerbaïdjan d'avoir violé le cessez-le-feu.
                """);
        Claim claim = reading.claims().get(0);
        assertThat(id(claim.accuser())).isEqualTo("armenia");
        assertThat(id(claim.accused())).isEqualTo("azerbaijan");
    }

    @Test
    void find_verbLast_firstPartyAccuses() {
        Reading reading =
                Reader.read("tr", null, "Ermenistan, Azerbaycan'ı ateşkesi ihlal etmekle suçladı.", Reader.WEDNESDAY);
        Claim claim = reading.claims().get(0);
        assertThat(id(claim.accuser())).isEqualTo("armenia");
        assertThat(id(claim.accused())).isEqualTo("azerbaijan");
    }

    @Test
    void find_persianObject_isAccused() {
        Reading reading =
                Reader.read("fa", null, "ارمنستان، آذربایجان را متهم کرد که آتش‌بس را نقض کرده است.", Reader.WEDNESDAY);
        Claim claim = reading.claims().get(0);
        assertThat(id(claim.accuser())).isEqualTo("armenia");
        assertThat(id(claim.accused())).isEqualTo("azerbaijan");
    }

    private static Reading french(@Nullable String title, String text) {
        return Reader.read("fr", title, text, Reader.WEDNESDAY);
    }

    private static @Nullable String id(@Nullable Party party) {
        return party == null ? null : party.id();
    }
}
