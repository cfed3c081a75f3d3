package io.truceline.enrich;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Does at once what need not wait for one another, and fails as if it had been done in turn. */
public final class SideBySide {
    private SideBySide() {}

    /** What a task came to; its own exception if it failed. */
    public static <T extends @Nullable Object> T result(CompletableFuture<T> task) {
        try {
            return task.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** What each of several things comes to, in their order; if any fails, the first one's exception. */
    public static <A, B> List<B> all(List<A> of, Function<A, B> task) {
        List<CompletableFuture<B>> tasks = of.stream()
                .map(a -> CompletableFuture.supplyAsync(() -> task.apply(a)))
                .toList();
        return tasks.stream().map(SideBySide::result).toList();
    }
}
