package kefu.platform.operations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one kind that are written at once, or, while somebody on this thread works on many changes {@link #together}, with
 * all others of that work: a few statements for many changes. Nothing is written if that work fails; its transaction is
 * undone anyway.
 */
public final class Gathered<T> {

    private static final ThreadLocal<@Nullable Set<Gathered<?>>> WORK = new ThreadLocal<>();

    private final ThreadLocal<@Nullable List<T>> waiting = new ThreadLocal<>();
    private final Consumer<List<T>> write;

    public Gathered(Consumer<List<T>> write) {
        this.write = write;
    }

    public void add(List<T> more) {
        Set<Gathered<?>> work = WORK.get();
        if (work == null) {
            write.accept(more);
            return;
        }
        List<T> others = waiting.get();
        if (others == null) {
            others = new ArrayList<>();
            waiting.set(others);
            work.add(this);
        }
        others.addAll(more);
    }

    /** Writes what is gathered meanwhile, of every kind, when the work is over. */
    public static void together(Runnable changes) {
        if (WORK.get() != null) {
            changes.run();
            return;
        }
        Set<Gathered<?>> work = new LinkedHashSet<>();
        WORK.set(work);
        try {
            changes.run();
            WORK.remove();
            work.forEach(Gathered::now);
        } finally {
            WORK.remove();
            work.forEach(gathered -> gathered.waiting.remove());
        }
    }

    /** Writes what waits, for something that has to find it. */
    public void now() {
        List<T> others = waiting.get();
        if (others != null && !others.isEmpty()) {
            List<T> all = List.copyOf(others);
            others.clear();
            write.accept(all);
        }
    }
}
