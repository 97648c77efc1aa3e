package kefu.platform.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one kind that are written at once, or, while somebody on this thread says so, with all others of the piece of work
 * he is at: a few statements for many changes. Nothing is written if that work fails; its transaction is undone anyway.
 */
public final class Gathered<T> {

    private final ThreadLocal<@Nullable List<T>> waiting = new ThreadLocal<>();
    private final Consumer<List<T>> write;

    public Gathered(Consumer<List<T>> write) {
        this.write = write;
    }

    public void add(List<T> more) {
        List<T> others = waiting.get();
        if (others == null) {
            write.accept(more);
        } else {
            others.addAll(more);
        }
    }

    /** Writes what is added meanwhile when the work is over. */
    public void during(Runnable work) {
        if (waiting.get() != null) {
            work.run();
            return;
        }
        List<T> all = new ArrayList<>();
        waiting.set(all);
        try {
            work.run();
        } finally {
            waiting.remove();
        }
        if (!all.isEmpty()) {
            write.accept(all);
        }
    }

    /** Writes what waits, for something that has to find it. */
    public void now() {
        List<T> others = waiting.get();
        if (others != null && !others.isEmpty()) {
            write.accept(List.copyOf(others));
            others.clear();
        }
    }
}
