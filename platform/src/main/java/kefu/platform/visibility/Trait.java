package kefu.platform.visibility;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something of a row that rules speak of.
 *
 * @param name what it is called where the rules are told
 * @param path what it is called in a query, or null if no query knows it: then the row is found by its address only
 * @param value how it is read from a row
 */
public record Trait<R>(String name, @Nullable String path, Function<R, ? extends @Nullable Object> value) {

    /** It names the caller himself; of several values, one of them. */
    public Where<R> isCaller() {
        return new Where.Own<>(this);
    }

    public Where<R> isDepartmentOfCaller() {
        return new Where.OfDepartment<>(this);
    }

    public Where<R> is(Object... wanted) {
        return new Where.OneOf<>(this, Arrays.asList(wanted));
    }

    /** A day that is over. */
    public Where<R> isPast() {
        return new Where.Past<>(this);
    }

    /** What it says of a row, as people are named: nothing, one or several. */
    Collection<String> names(R row) {
        Object found = value.apply(row);
        return switch (found) {
            case null -> Set.of();
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            default -> List.of(found.toString());
        };
    }
}
