package kefu.platform.visibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kefu.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Rows a rule speaks of. Each kind tells of a row whom it is narrowed to, and of a caller what a query must ask for. */
public sealed interface Where<R> {

    /** Whom a row is left for: everybody, one operator, one department; nothing if it is not meant at all. */
    Stream<Narrowed> narrowed(R row, LocalDate today);

    Condition condition(Caller caller, LocalDate today);

    default boolean holds(R row, Caller caller, LocalDate today) {
        return narrowed(row, today).anyMatch(left -> left.fits(caller));
    }

    static <R> Where<R> everything() {
        return new Everything<>();
    }

    @SafeVarargs
    static <R> Where<R> either(Where<R>... ways) {
        return new Either<>(List.of(ways));
    }

    /** One operator, one department, or with neither everybody. */
    record Narrowed(@Nullable String operator, @Nullable String department) {

        static final Narrowed TO_NOBODY_IN_PARTICULAR = new Narrowed(null, null);

        boolean fits(Caller caller) {
            return (operator == null || operator.equals(caller.operator()))
                    && (department == null || department.equals(caller.department()));
        }
    }

    record Everything<R>() implements Where<R> {
        @Override
        public Stream<Narrowed> narrowed(R row, LocalDate today) {
            return Stream.of(Narrowed.TO_NOBODY_IN_PARTICULAR);
        }

        @Override
        public Condition condition(Caller caller, LocalDate today) {
            return Condition.ALWAYS;
        }

        @Override
        public String toString() {
            return "everything";
        }
    }

    record Own<R>(Trait<R> trait) implements Where<R> {
        @Override
        public Stream<Narrowed> narrowed(R row, LocalDate today) {
            return trait.names(row).stream().map(name -> new Narrowed(name, null));
        }

        @Override
        public Condition condition(Caller caller, LocalDate today) {
            return Condition.equal(trait.path(), caller.operator());
        }

        @Override
        public String toString() {
            return "is " + trait.name();
        }
    }

    record OfDepartment<R>(Trait<R> trait) implements Where<R> {
        @Override
        public Stream<Narrowed> narrowed(R row, LocalDate today) {
            return trait.names(row).stream().map(name -> new Narrowed(null, name));
        }

        @Override
        public Condition condition(Caller caller, LocalDate today) {
            String own = caller.department();
            return own == null ? Condition.NEVER : Condition.equal(trait.path(), own);
        }

        @Override
        public String toString() {
            return "of " + trait.name();
        }
    }

    record OneOf<R>(Trait<R> trait, List<Object> wanted) implements Where<R> {
        @Override
        public Stream<Narrowed> narrowed(R row, LocalDate today) {
            Object found = trait.value().apply(row);
            return found != null && wanted.contains(found)
                    ? Stream.of(Narrowed.TO_NOBODY_IN_PARTICULAR)
                    : Stream.empty();
        }

        @Override
        public Condition condition(Caller caller, LocalDate today) {
            return Condition.any(wanted.stream()
                    .map(one -> Condition.equal(trait.path(), one))
                    .toList());
        }

        @Override
        public String toString() {
            return trait.name() + " " + wanted.stream().map(Objects::toString).collect(Collectors.joining(", "));
        }
    }

    record Past<R>(Trait<R> trait) implements Where<R> {
        @Override
        public Stream<Narrowed> narrowed(R row, LocalDate today) {
            return trait.value().apply(row) instanceof LocalDate day && day.isBefore(today)
                    ? Stream.of(Narrowed.TO_NOBODY_IN_PARTICULAR)
                    : Stream.empty();
        }

        @Override
        public Condition condition(Caller caller, LocalDate today) {
            return Condition.before(trait.path(), today);
        }

        @Override
        public String toString() {
            return trait.name() + " over";
        }
    }

    record Either<R>(List<Where<R>> ways) implements Where<R> {
        @Override
        public Stream<Narrowed> narrowed(R row, LocalDate today) {
            return ways.stream().flatMap(way -> way.narrowed(row, today));
        }

        @Override
        public Condition condition(Caller caller, LocalDate today) {
            return Condition.any(
                    ways.stream().map(way -> way.condition(caller, today)).toList());
        }

        @Override
        public String toString() {
            return ways.stream().map(Objects::toString).collect(Collectors.joining(" or "));
        }
    }
}
