package io.truceline.enrich.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A grammar file as written.
 *
 * @param languages BCP 47 codes that it serves
 * @param use name of another file whose frames and modifiers it takes over; empty: none
 * @param prefixes short words that are written together with the next word, as in Arabic and Hebrew
 * @param classes words by class
 * @param judgesWhole whether the model of articles decides, and not each sentence by itself
 * @param ownersFollow whether an act is followed by who did it without a word between, as in Arabic, Hebrew and Persian
 * @param words what its words for numbers and days stand for
 * @param parties how the language names parties
 */
record GrammarFile(
        List<String> languages,
        String use,
        List<String> prefixes,
        Map<String, List<String>> classes,
        List<FrameRow> frames,
        List<Modifier> modifiers,
        boolean judgesWhole,
        boolean ownersFollow,
        WordTables.Tables words,
        PartyWords parties) {
    GrammarFile {
        languages = languages == null ? List.of() : List.copyOf(languages);
        use = use == null ? "" : use;
        prefixes = prefixes == null ? List.of() : List.copyOf(prefixes);
        classes = classes == null
                ? Map.of()
                : new LinkedHashMap<>(classes); // in order: what is found first must not change
        frames = frames == null ? List.of() : List.copyOf(frames);
        modifiers = modifiers == null ? List.of() : List.copyOf(modifiers);
        words = words == null ? WordTables.Tables.NONE : words;
        parties = parties == null ? PartyWords.NONE : parties;
    }
}
