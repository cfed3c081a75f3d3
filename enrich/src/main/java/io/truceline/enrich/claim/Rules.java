package io.truceline.enrich.claim;

import io.truceline.enrich.SideBySide;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rules of claim finding, read once and then shared by any number of threads. */
public final class Rules {
    private final Settings settings;
    private final Parties parties;
    private final Map<String, Grammar> grammars;
    private final ArticleModel model;
    private final String hash;

    private Rules(Settings settings, PartyFile parties, Map<String, GrammarFile> grammars, RuleFiles files) {
        this.settings = settings;
        this.parties = new Parties(parties);
        this.grammars = grammars(grammars, files.read("words", WordTables.Tables.class));
        this.model = new ArticleModel(files.read("model", ModelFile.class));
        this.hash = files.hash();
    }

    /**
     * Reads the rule files on the class path.
     *
     * @throws IllegalArgumentException if one cannot be used; the message names the file and everything wrong in it
     */
    public static Rules load() {
        return load(new RuleFiles(null));
    }

    /**
     * Reads the rule files of a directory, and those that it lacks from the class path.
     *
     * @throws IllegalArgumentException if one cannot be used; the message names the file and everything wrong in it
     */
    public static Rules load(Path directory) {
        return load(new RuleFiles(directory));
    }

    private static Rules load(RuleFiles files) {
        Settings settings = files.read("settings", Settings.class);
        Map<String, GrammarFile> sources = new LinkedHashMap<>();
        List<GrammarFile> read = SideBySide.all(settings.grammars(), name -> files.read(name, GrammarFile.class));
        for (int k = 0; k < read.size(); k++) {
            sources.put(settings.grammars().get(k), read.get(k));
        }
        List<String> wrong = new ArrayList<>(RuleCheck.settings(settings));
        sources.forEach((name, file) -> wrong.addAll(RuleCheck.grammar(name, file, sources, settings)));
        PartyFile parties = files.read("parties", PartyFile.class);
        wrong.addAll(RuleCheck.parties(parties));
        sources.forEach((name, file) -> wrong.addAll(RuleCheck.words(name, file.parties(), parties)));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", wrong));
        }
        return new Rules(settings, parties, sources, files);
    }

    private static Map<String, Grammar> grammars(Map<String, GrammarFile> sources, WordTables.Tables words) {
        Map<String, Grammar> all = new LinkedHashMap<>();
        sources.values().forEach(file -> {
            List<Frame> frames = new ArrayList<>();
            List<Modifier> modifiers = new ArrayList<>();
            GrammarFile base = sources.get(file.use());
            if (base != null) {
                base.frames().forEach(f -> frames.add(Frame.of(f)));
                modifiers.addAll(base.modifiers());
            }
            file.frames().forEach(f -> frames.add(Frame.of(f)));
            modifiers.addAll(file.modifiers());
            Grammar grammar = new Grammar(file, frames, modifiers, new WordTables(words, file.words()));
            file.languages().forEach(language -> all.put(language, grammar));
        });
        return Map.copyOf(all);
    }

    /** Hash over all these files: changes when any rule changes. */
    public String version() {
        return hash;
    }

    /** The table of parties. */
    public Parties parties() {
        return parties;
    }

    ArticleModel model() {
        return model;
    }

    Settings settings() {
        return settings;
    }

    /** Whether a language has a grammar of its own beside the fallback's. */
    boolean isForeign(String language) {
        return grammar(language) != grammar(settings.fallback());
    }

    /** The grammar of a language, or that of the fallback language. */
    Grammar grammar(String language) {
        String primary = language.split("-", -1)[0];
        Grammar own = grammars.get(primary);
        return own != null
                ? own
                : grammars.getOrDefault(
                        settings.fallback(), grammars.values().iterator().next());
    }
}
