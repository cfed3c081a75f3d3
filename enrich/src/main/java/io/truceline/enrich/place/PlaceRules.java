package io.truceline.enrich.place;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;

/** What the small files say: theatres, and how names are judged. */
record PlaceRules(List<Theatre> theatres, Traps traps, Patterns patterns, Littles littles) {
    static PlaceRules of(GazetteerFiles files, Faults faults) {
        List<Theatre> theatres =
                RuleYaml.read("theatres.yaml", files.theatres(), new TypeReference<>() {}, List.of(), faults);
        Traps traps = Traps.of(
                RuleYaml.read("traps.yaml", files.traps(), new TypeReference<>() {}, Map.of(), faults), faults);
        Patterns patterns = Patterns.of(
                RuleYaml.read("patterns.yaml", files.patterns(), new TypeReference<>() {}, List.of(), faults), faults);
        return new PlaceRules(theatres, traps, patterns, Littles.of(files.little(), traps, faults));
    }
}
