package kefu.platform.casework;

import java.util.List;
import java.util.function.Function;

/**
 * Where a service keeps one kind of cases and their histories. Indexes {@code <name>_process}, {@code <name>_state} and
 * {@code <name>_closed} begin with the process and end with the id; {@code <name>_entry_case} is the index of the histories.
 *
 * @param name of the table; timers go by it too
 * @param line makes a line of history
 * @param indexes what narrows a list more than the state of the cases does, the narrowest first
 */
public record CaseTable<C extends StoredCase>(
        String name,
        Class<C> rows,
        Class<? extends StoredEntry> entries,
        Function<StoredEntry.Line, StoredEntry> line,
        List<CaseIndex> indexes) {}
