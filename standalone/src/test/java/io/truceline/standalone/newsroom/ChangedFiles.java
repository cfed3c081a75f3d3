package io.truceline.standalone.newsroom;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bundled script with some of its files changed. */
final class ChangedFiles implements ScriptFiles {
    private final Map<String, String> changed = new HashMap<>();

    /** Puts other words in a file; they must be there. */
    ChangedFiles with(String name, String words, String others) {
        String text = need(name);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(name + " does not contain " + words);
        }
        changed.put(name, text.replace(words, others));
        return this;
    }

    @Override
    public @Nullable String text(String name) {
        return changed.containsKey(name)
                ? changed.get(name)
                : ScriptFiles.bundled().text(name);
    }
}
