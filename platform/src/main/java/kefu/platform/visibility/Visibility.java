package kefu.platform.visibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kefu.platform.identity.Caller;

/**
 * The rules of one kind of row. What no rule shows is not there: unknown by its address, absent from lists, searches,
 * counts, exports and news. What is shown has its personal fields masked unless another rule shows them in clear.
 *
 * @param <R> the row
 */
public final class Visibility<R> {

    private record Rule<R>(Who who, Where<R> where) {
        boolean holds(Caller caller, R row, LocalDate today) {
            return who.is(caller) && where.holds(row, caller, today);
        }

        @Override
        public String toString() {
            return who + ": " + where;
        }
    }

    private final List<Rule<R>> shown = new ArrayList<>();
    private final List<Rule<R>> clear = new ArrayList<>();
    private final List<Trait<R>> hidden = new ArrayList<>();

    private Visibility() {}

    public static <R> Visibility<R> of(@SuppressWarnings("unused") Class<R> row) {
        return new Visibility<>();
    }

    public Visibility<R> shownTo(Who who, Where<R> where) {
        shown.add(new Rule<>(who, where));
        return this;
    }

    public Visibility<R> inClearFor(Who who, Where<R> where) {
        clear.add(new Rule<>(who, where));
        return this;
    }

    /** Never shown to whom it names, whatever other rules say. */
    public Visibility<R> withheldFrom(Trait<R> named) {
        hidden.add(named);
        return this;
    }

    public boolean sees(Caller caller, R row, LocalDate today) {
        return !isHidden(caller, row) && shown.stream().anyMatch(rule -> rule.holds(caller, row, today));
    }

    /** Whether personal fields of a row he sees are shown to him as they are. */
    public boolean inClear(Caller caller, R row, LocalDate today) {
        return clear.stream().anyMatch(rule -> rule.holds(caller, row, today));
    }

    /** What a query must ask for, so that it finds what {@link #sees} would let through. */
    public Condition condition(Caller caller, LocalDate today) {
        Condition found = Condition.any(shown.stream()
                .filter(rule -> rule.who().is(caller))
                .map(rule -> rule.where().condition(caller, today))
                .toList());
        return Condition.all(Stream.concat(Stream.of(found), hidden.stream().map(named -> withheld(named, caller)))
                .toList());
    }

    /** The part of {@link #condition} that keeps back what names the caller. */
    public Condition notWithheld(Caller caller) {
        return Condition.all(
                hidden.stream().map(named -> withheld(named, caller)).toList());
    }

    /** Everybody {@link #sees} would let through, now. */
    public Audience audience(R row, LocalDate today) {
        Set<String> never = new HashSet<>();
        hidden.forEach(named -> never.addAll(named.names(row)));
        List<Audience.Grant> grants = shown.stream()
                .flatMap(rule -> Audience.of(rule.who(), rule.where().narrowed(row, today)))
                .toList();
        return new Audience(grants, never);
    }

    /** The rules as they are told: one line each. */
    public List<String> told() {
        List<String> lines = new ArrayList<>();
        hidden.forEach(named -> lines.add("never: " + named.name()));
        shown.forEach(rule -> lines.add("shown to " + rule));
        clear.forEach(rule -> lines.add("in clear for " + rule));
        return lines;
    }

    private boolean isHidden(Caller caller, R row) {
        return hidden.stream().anyMatch(named -> named.names(row).contains(caller.operator()));
    }

    private static <R> Condition withheld(Trait<R> named, Caller caller) {
        return Condition.notNaming(named.path(), caller.operator());
    }
}
