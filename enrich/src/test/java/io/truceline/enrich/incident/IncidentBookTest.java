package io.truceline.enrich.incident;

import static io.truceline.enrich.incident.Reports.SIDES;
import static io.truceline.enrich.incident.Reports.article;
import static io.truceline.enrich.incident.Reports.day;
import static io.truceline.enrich.incident.Reports.region;
import static io.truceline.enrich.incident.Reports.village;
import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.Alert;
import io.truceline.contract.record.AlertKind;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.ClaimPlace;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.IncidentStatus;
import io.truceline.contract.record.Precision;
import io.truceline.contract.record.Verdict;
import io.truceline.contract.record.VerdictKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncidentBookTest {
    private static final String WIRE =
            "Forces opened fire on positions near the village in the early morning hours of the"
                    + " day and two soldiers died before the guns fell silent again around noon the ministry said in its statement";

    private final Map<String, Incident> incidents = new TreeMap<>();
    private final List<Alert> alerts = new ArrayList<>();
    private IncidentBook book = new IncidentBook(new MemoryIncidentStore(), SIDES);

    private Outputs give(Reports report) {
        return keep(book.accept(report.build()));
    }

    private Outputs keep(Outputs out) {
        out.incidents().forEach(i -> incidents.put(i.id(), i));
        alerts.addAll(out.alerts());
        return out;
    }

    private Outputs judge(String id, VerdictKind kind, String incident, @Nullable String other, List<String> claims) {
        return keep(book.accept(
                new Verdict(1, id, incident, kind, "ana", Reports.START.plusSeconds(9000), null, other, claims)));
    }

    private List<Incident> open() {
        return incidents.values().stream()
                .filter(i -> i.status() == IncidentStatus.OPEN)
                .toList();
    }

    @Test
    void accept_firstReport_opensWithOneAlert() {
        give(article("a").says("russia>azerbaijan", village("Zorik")));
        assertThat(open()).hasSize(1);
        assertThat(alerts).hasSize(1);
        Alert alert = alerts.get(0);
        assertThat(alert.kind()).isEqualTo(AlertKind.ALERT);
        assertThat(alert.headline()).isEqualTo("Russia accuses Azerbaijan of violating the ceasefire near Zorik");
        assertThat(alert.evidence()).hasSize(1);
    }

    @Test
    void accept_originalCorrectedBeforeOrAfterItsReprint_itStaysAReprint() {
        Reports original = article("a").text(WIRE).says("russia>azerbaijan", village("Zorik"));
        Reports corrected = article("a")
                .version(2)
                .minute(2)
                .text(
                        "The ministry put the toll at three today after one more man had died of wounds in hospital overnight")
                .says("russia>azerbaijan", village("Zorik"));
        Reports reprint = article("b").minute(1).text(WIRE).says("russia>azerbaijan", village("Zorik"));
        for (List<Reports> order : List.of(
                List.of(original, reprint, corrected),
                List.of(original, corrected, reprint),
                List.of(corrected, reprint, original))) {
            incidents.clear();
            book = new IncidentBook(new MemoryIncidentStore(), SIDES);
            order.forEach(this::give);
            assertThat(open()).hasSize(1);
            assertThat(open().get(0).articles()).extracting(a -> a.reprintOf()).containsExactly(null, "a");
            assertThat(open().get(0).reportingOutlets()).isEqualTo(1);
        }
    }

    @Test
    void accept_reprintThenCounterAccusation_countsTwoOutletsAndRefersToTheFirstAlert() {
        give(article("a").text(WIRE).says("russia>azerbaijan", village("Zorik")));
        Outputs reprint = give(article("b").minute(1).text(WIRE).says("russia>azerbaijan", village("Zorik")));
        assertThat(reprint.alerts()).isEmpty();
        assertThat(open().get(0).articles()).extracting(a -> a.reprintOf()).containsExactly(null, "a");
        Outputs counter = give(article("c").minute(2).says("azerbaijan>armenia", village("Zorik")));
        assertThat(counter.alerts()).hasSize(1);
        assertThat(counter.alerts().get(0).kind()).isEqualTo(AlertKind.UPDATE);
        assertThat(counter.alerts().get(0).references())
                .containsExactly(alerts.get(0).id());
        assertThat(counter.alerts().get(0).changes()).containsExactly("Azerbaijan accuses Armenia in turn");
        Incident incident = open().get(0);
        assertThat(incident.reportingOutlets()).isEqualTo(2);
        assertThat(incident.claims()).extracting(Claim::independentOutlets).containsExactly(1, 1);
    }

    @Test
    void accept_sameWordsAboutAnotherVillageOrDay_isNoReprint() {
        give(article("a").text(WIRE).says("armenia>azerbaijan", village("Zorik")));
        give(article("b").minute(1).text(WIRE).says("armenia>azerbaijan", village("Talvar")));
        give(article("c").minute(2).text(WIRE).says("armenia>azerbaijan", village("Zorik"), day(3, true), null));
        assertThat(open()).hasSize(3);
        assertThat(alerts).hasSize(3);
        assertThat(open()).flatExtracting(Incident::articles).allMatch(a -> a.reprintOf() == null);
    }

    @Test
    void accept_differentVillagesSameDay_areDifferentIncidents() {
        give(article("a").says("armenia>azerbaijan", village("Zorik")));
        give(article("b").minute(1).says("armenia>azerbaijan", village("Talvar")));
        assertThat(open()).hasSize(2);
    }

    @Test
    void accept_regionOnly_joinsTheOnlyIncidentOfTheDayButNotOneOfTwo() {
        give(article("a").says("armenia>azerbaijan", village("Zorik")));
        give(article("b").minute(1).says("armenia>azerbaijan", region()));
        assertThat(open()).hasSize(1);
        give(article("c").minute(2).says("armenia>azerbaijan", village("Talvar")));
        give(article("d").minute(3).says("armenia>azerbaijan", region()));
        assertThat(open()).hasSize(3);
    }

    @Test
    void accept_regionOnly_prefersTheIncidentKnownToLieThere() {
        give(article("a").says("armenia>azerbaijan", village("Zorik")));
        give(article("b")
                .minute(1)
                .says("armenia>azerbaijan", new ClaimPlace("Talvar", Precision.EXACT, null, null, null, null)));
        give(article("c").minute(2).says("azerbaijan>armenia", region()));
        assertThat(open()).hasSize(2);
        assertThat(incidentOf("c")).isEqualTo(incidentOf("a"));
    }

    @Test
    void accept_bareTitleBesideAReport_isNoSecondIncident() {
        give(article("a").says("->-", region()).says("armenia>azerbaijan", village("Zorik")));
        assertThat(open()).hasSize(1);
    }

    @Test
    void accept_dayUnstated_reachesOneDay() {
        give(article("a").says("armenia>azerbaijan", village("Zorik"), day(0, true), null));
        give(article("b").minute(1).says("armenia>azerbaijan", village("Zorik"), day(1, false), null));
        assertThat(open()).hasSize(1);
        give(article("c").minute(2).says("armenia>azerbaijan", village("Zorik"), day(1, true), null));
        assertThat(open()).hasSize(2);
    }

    @Test
    void accept_bothSidesAccuse_whoFiredIsToldBySideOnly() {
        give(article("a").says("armenia>azerbaijan", village("Zorik")));
        give(article("b").minute(1).says("azerbaijan>armenia", village("Zorik")));
        give(article("c").minute(2).says("mission>armenia", village("Zorik")));
        give(article("d").minute(3).says("->azerbaijan", village("Zorik")));
        assertThat(open().get(0).disagreements())
                .filteredOn(d -> d.about().equals("who"))
                .singleElement()
                .satisfies(d -> assertThat(d.positions())
                        .extracting(p -> p.by() + " says " + p.said())
                        .containsExactly("Armenia says Azerbaijan", "Azerbaijan says Armenia"));
    }

    @Test
    void accept_outletAndSideNameDifferentParties_isNoDisagreementOfSides() {
        give(article("a").says("armenia>azerbaijan", village("Zorik")));
        give(article("b").minute(1).says("->armenia", village("Zorik")));
        assertThat(open().get(0).disagreements()).noneMatch(d -> d.about().equals("who"));
    }

    @Test
    void accept_tollAndSecondOutlet_areToldOnce() {
        give(article("a").says("armenia>azerbaijan", village("Zorik"), day(0, true), 2));
        Outputs second = give(article("b").minute(1).says("armenia>azerbaijan", village("Zorik"), day(0, true), 5));
        assertThat(second.alerts().get(0).changes())
                .contains("Killed 2 → 5, said by Armenia", "Independent outlets for one accusation: 1 → 2");
        assertThat(open().get(0).disagreements()).extracting(d -> d.about()).contains("killed");
        Outputs third = give(article("c").minute(2).says("armenia>azerbaijan", village("Zorik"), day(0, true), 5));
        assertThat(third.alerts()).isEmpty();
    }

    @Test
    void accept_newVersion_withdrawsAndCancels() {
        give(article("a").says("armenia>azerbaijan", village("Zorik")));
        Outputs gone = give(article("a").version(2).minute(5));
        assertThat(gone.incidents().get(0).status()).isEqualTo(IncidentStatus.WITHDRAWN);
        assertThat(gone.alerts().get(0).kind()).isEqualTo(AlertKind.CANCEL);
        assertThat(give(article("a").says("armenia>azerbaijan", village("Zorik")))
                        .incidents())
                .isEmpty();
        Outputs back = give(article("a").version(3).minute(6).says("armenia>azerbaijan", village("Zorik")));
        assertThat(back.alerts()).extracting(Alert::kind).containsExactly(AlertKind.ALERT);
    }

    @Test
    void accept_pageThatChangesAllTheTime_keepsFewOfItsTexts() {
        MemoryIncidentStore store = new MemoryIncidentStore();
        book = new IncidentBook(store, SIDES);
        for (int version = 1; version <= 40; version++) {
            give(article("a")
                    .version(version)
                    .minute(version)
                    .text(WIRE + " and then it was number " + version + " of many")
                    .says("armenia>azerbaijan", village("Zorik")));
        }
        assertThat(Objects.requireNonNull(store.home(Reports.THEATRE, "a")).otherTexts())
                .hasSize(8);
    }

    @Test
    void accept_sameRecordAgain_changesNothing() {
        Reports report = article("a").says("armenia>azerbaijan", village("Zorik"));
        give(report);
        assertThat(give(report)).isEqualTo(Outputs.NONE);
    }

    @Test
    void accept_editWithoutNews_tellsNothing() {
        give(article("a").says("armenia>azerbaijan", village("Zorik")));
        Outputs edit = give(article("a").version(2).minute(5).says("armenia>azerbaijan", village("Zorik")));
        assertThat(edit.alerts()).isEmpty();
    }

    @Test
    void reject_thenReprint_isSilent_thenNewOutlet_tellsAgain() {
        give(article("a").text(WIRE).says("armenia>azerbaijan", village("Zorik")));
        String id = open().get(0).id();
        assertThat(judge("v1", VerdictKind.REJECT, id, null, List.of())
                        .alerts()
                        .get(0)
                        .kind())
                .isEqualTo(AlertKind.CANCEL);
        assertThat(judge("v1", VerdictKind.REJECT, id, null, List.of())).isEqualTo(Outputs.NONE);
        assertThat(give(article("b").minute(1).text(WIRE).says("armenia>azerbaijan", village("Zorik")))
                        .alerts())
                .isEmpty();
        Outputs again = give(article("c").minute(2).says("armenia>azerbaijan", village("Zorik")));
        assertThat(again.alerts().get(0).changes().get(0)).isEqualTo("Reported again after the rejection, by outlet-c");
        assertThat(Objects.requireNonNull(incidents.get(id)).status()).isEqualTo(IncidentStatus.OPEN);
    }

    @Test
    void merge_thenSplit_movesClaimsAndTellsBoth() {
        give(article("a").says("armenia>azerbaijan", village("Zorik")));
        give(article("b").minute(1).says("armenia>azerbaijan", village("Talvar")));
        String first = incidentOf("a");
        String second = incidentOf("b");
        Outputs merged = judge("v1", VerdictKind.MERGE, first, second, List.of());
        Incident other = Objects.requireNonNull(incidents.get(second));
        assertThat(other.status()).isEqualTo(IncidentStatus.MERGED);
        assertThat(other.mergedInto()).isEqualTo(first);
        assertThat(merged.alerts()).extracting(Alert::kind).contains(AlertKind.CANCEL);
        give(article("c").minute(2).says("armenia>azerbaijan", village("Talvar")));
        assertThat(incidentOf("c")).isEqualTo(first);
        Outputs split = judge("v2", VerdictKind.SPLIT, first, null, List.of("b-1-0"));
        assertThat(split.alerts()).extracting(Alert::kind).contains(AlertKind.ALERT);
        assertThat(incidentOf("b")).isNotEqualTo(first).isNotEqualTo(second);
    }

    @Test
    void verdict_aboutNobodyKnows_changesNothing() {
        assertThat(judge("v1", VerdictKind.CONFIRM, "south-caucasus.none", null, List.of()))
                .isEqualTo(Outputs.NONE);
    }

    private String incidentOf(String article) {
        return incidents.values().stream()
                .filter(i -> i.articles().stream().anyMatch(a -> a.id().equals(article)))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
