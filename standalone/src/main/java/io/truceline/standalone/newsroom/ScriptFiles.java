package io.truceline.standalone.newsroom;

import io.truceline.contract.ops.StartException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where a script's files are: names such as {@code script.yaml} or {@code pages/talks.txt} to text. */
@FunctionalInterface
interface ScriptFiles {
    /** The text of a file; null if there is none of that name. */
    @Nullable
    String text(String name);

    /**
     * The text of a file that must be there.
     *
     * @throws StartException naming the file
     */
    default String need(String name) {
        String text = text(name);
        if (text == null) {
            throw new StartException(2, name + ": no such file in the newsroom's script");
        }
        return text;
    }

    /** The files that come with the program. */
    static ScriptFiles bundled() {
        return ScriptFiles::resource;
    }

    private static @Nullable String resource(String name) {
        try (InputStream in = ScriptFiles.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StartException(1, name + ": cannot be read: " + e.getMessage());
        }
    }
}
