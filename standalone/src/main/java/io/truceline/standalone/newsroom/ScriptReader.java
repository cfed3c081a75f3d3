package io.truceline.standalone.newsroom;

import io.truceline.contract.ops.StartException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads a script and all that it names. What cannot be played is refused at once, not when its turn comes. */
final class ScriptReader {
    static final String SCRIPT = "script.yaml";
    private static final String LANGUAGES = "languages.yaml";

    private final ScriptFiles files;

    ScriptReader(ScriptFiles files) {
        this.files = files;
    }

    /**
     * Reads and checks the script.
     *
     * @throws StartException with exit code 2 and one line that names file, place, what was found and what is allowed
     */
    Script read() {
        ScriptYaml yaml = new ScriptYaml(files);
        Plan plan = yaml.record(SCRIPT, Plan.class);
        Map<String, Language> languages = yaml.map(LANGUAGES, Language.class);
        new PlanCheck(plan, languages.keySet()).run();
        Script script = new Script(plan, texts(plan), templates(plan), languages);
        new Rehearsal(script).run();
        return script;
    }

    private Map<String, PageText> texts(Plan plan) {
        Map<String, PageText> texts = new TreeMap<>();
        plan.scenes()
                .forEach(scene -> scene.texts()
                        .forEach(name -> texts.computeIfAbsent(name, k -> parse("pages/" + k, PageText::parse))));
        return texts;
    }

    private Map<String, Template> templates(Plan plan) {
        Map<String, Template> templates = new TreeMap<>();
        plan.outlets()
                .forEach(outlet ->
                        templates.put(outlet.id(), parse("outlets/" + outlet.id() + ".html", Template::parse)));
        return templates;
    }

    private <T> T parse(String name, Function<String, T> parser) {
        String text = files.need(name);
        try {
            return parser.apply(text);
        } catch (Fault e) {
            throw new StartException(2, name + ": " + e.getMessage());
        }
    }
}
