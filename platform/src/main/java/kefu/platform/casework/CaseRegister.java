package kefu.platform.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;
import kefu.platform.process.Outcome;

/**
 * A room whose cases are opened, moved and shown over the routes every kind of case has ({@link CaseResource}). Rows, timers
 * and indexes go by one name: the table of the cases.
 */
public interface CaseRegister<C extends StoredCase> extends CaseRoom<C> {

    C row(UUID id, String number, CaseState opened, Actor by);

    /**
     * The table of the cases. Its indexes {@code <table>_process}, {@code <table>_state} and {@code <table>_closed} begin with
     * the process and end with the id; {@code <table>_entry_case} is the index of the histories.
     */
    String table();

    Class<? extends StoredEntry> entries();

    /** What narrows a list more than the state of the cases does, the narrowest first. */
    List<CaseIndex> indexes();

    List<Consequence<C>> consequences();

    /** A case the caller may not know of is not there. */
    default boolean sees(C stored, Caller who) {
        return true;
    }

    /** What a list is narrowed to for the caller; nothing for those who see everything. */
    default Map<String, Object> narrowing(Caller who) {
        return Map.of();
    }

    @Override
    default String timers() {
        return table();
    }

    @Override
    default void follow(C stored, Outcome outcome) {
        consequences().stream()
                .filter(consequence -> consequence.process().equals(stored.process()))
                .forEach(consequence -> consequence.follow(stored, outcome));
    }
}
