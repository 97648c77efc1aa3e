package kefu.platform.transfer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A row of a batch as it was understood, or why it is none. Rows that are taken together are about different things: the
 * first that is about the same as one before it waits, with all behind it, until that one is stored.
 */
public record ReadRow<R extends KnownRow>(
        @Nullable R row, @Nullable RowResult refused) {

    /** The rows that can be taken together. */
    public static <R extends KnownRow> List<ReadRow<R>> together(List<Row> rows, Function<Row, R> reading) {
        List<ReadRow<R>> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            try {
                R understood = reading.apply(row);
                if (!Collections.disjoint(seen, understood.names())) {
                    break;
                }
                seen.addAll(understood.names());
                read.add(new ReadRow<>(understood, null));
            } catch (Refusal refusal) {
                read.add(new ReadRow<>(null, RowResult.refused(refusal)));
            }
        }
        return read;
    }

    /** Those of them that are rows. */
    public static <R extends KnownRow> List<R> understood(List<ReadRow<R>> rows) {
        List<R> understood = new ArrayList<>();
        for (ReadRow<R> one : rows) {
            if (one.row() != null) {
                understood.add(one.row());
            }
        }
        return understood;
    }
}
