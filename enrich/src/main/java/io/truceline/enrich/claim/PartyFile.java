package io.truceline.enrich.claim;

import java.util.List;
import java.util.Map;

/**
 * parties.yaml as written.
 *
 * @param definite articles before something named already
 * @param alike words of one meaning for an actor
 * @param actors words that make an adjective an actor, as in "Azerbaijani <i>forces</i>", or a name, as in "Russia's
 *     <i>Defence Ministry</i>"
 * @param fillers words that may stand between an adjective and its actor word
 * @param acts words after which an adjective alone says who did it, as in "Israeli <i>airstrikes</i>"
 * @param makers words before which a name tells only who made or holds something, as in "US-<i>brokered</i> truce"
 * @param links words between an actor and a name that it belongs to, as in "army <i>of</i> X"
 * @param joins words between two adjectives that share an actor, as in "X <i>and</i> Y forces"
 * @param offices actors that a person's name may follow, as in "<i>president</i> Anna Bell"
 * @param generic actors that name nobody in particular, as in "rebels"
 * @param local actors that stand for the authorities of the region in question, as in "enclave officials"
 * @param stems names in other languages by party id; a word may end in {@code *}
 */
record PartyFile(
        List<String> definite,
        List<List<String>> alike,
        List<String> actors,
        List<String> fillers,
        List<String> acts,
        List<String> makers,
        List<String> links,
        List<String> joins,
        List<String> offices,
        List<String> generic,
        List<String> local,
        List<PartyRow> parties,
        Map<String, List<String>> stems,
        List<ConflictRow> conflicts) {}
