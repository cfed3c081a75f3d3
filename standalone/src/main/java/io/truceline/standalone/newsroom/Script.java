package io.truceline.standalone.newsroom;

import java.util.Map;
import java.util.Objects;

/** A script with all that it names, checked: it can be played from any moment on. */
public final class Script {
    private final Plan plan;
    private final Map<String, PageText> texts;
    private final Map<String, Template> templates;
    private final Map<String, Language> languages;

    /**
     * @param texts by file name
     * @param templates by outlet id
     * @param languages by BCP 47 tag
     */
    Script(Plan plan, Map<String, PageText> texts, Map<String, Template> templates, Map<String, Language> languages) {
        this.plan = plan;
        this.texts = Map.copyOf(texts);
        this.templates = Map.copyOf(templates);
        this.languages = Map.copyOf(languages);
    }

    /**
     * The script that comes with the program.
     *
     * @throws io.truceline.contract.ops.StartException in one line, if a file of it is broken
     */
    public static Script bundled() {
        return new ScriptReader(ScriptFiles.bundled()).read();
    }

    Plan plan() {
        return plan;
    }

    PageText text(String file) {
        return Objects.requireNonNull(texts.get(file), file);
    }

    Template template(OutletPlan outlet) {
        return Objects.requireNonNull(templates.get(outlet.id()), outlet.id());
    }

    Language language(OutletPlan outlet) {
        return Objects.requireNonNull(languages.get(outlet.language()), outlet.language());
    }
}
