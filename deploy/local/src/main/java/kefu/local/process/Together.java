package kefu.local.process;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import kefu.local.Failure;

/** Does several pieces of waiting at once, each on a thread of its own, and tells the first failure when all are through. */
public final class Together {
    private Together() {}

    public static void run(List<Runnable> work) {
        // Not the common pool: on a small machine it has a single thread, and these tasks wait for others.
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<?>[] started = work.stream()
                    .map(task -> CompletableFuture.runAsync(task, threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(started).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Failure failure ? failure : e;
        }
    }

    /** Does the work while something else is done beside it, and answers the result when both are through. */
    public static <T> T with(Runnable beside, Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        run(List.of(beside, () -> result.complete(work.get())));
        return result.join();
    }
}
