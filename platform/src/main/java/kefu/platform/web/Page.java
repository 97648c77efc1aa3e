package kefu.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next cursor of the next page, absent on the last one
 * @param count how many rows there are, where it was asked for
 */
public record Page<T>(
        List<T> items, @Nullable String next, @Nullable RowCount count) {

    /** Without having been counted. */
    public Page(List<T> items, @Nullable String next) {
        this(items, next, null);
    }

    /** The same page of something made of each row. */
    public <R> Page<R> map(Function<? super T, R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next, count);
    }
}
