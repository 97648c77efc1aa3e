package kefu.customer.classification;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody has been a customer (持续年数). The anniversary itself completes the year; who began on 29 February
 * completes it on the last day of February in other years.
 */
public final class Tenure {

    private Tenure() {}

    /** Full years from the first day to a day; none while the first day is unknown or still ahead. */
    public static int fullYears(@Nullable LocalDate start, LocalDate on) {
        if (start == null || on.isBefore(start)) {
            return 0;
        }
        int years = Period.between(start, on).getYears();
        return start.plusYears(years + 1L).isAfter(on) ? years : years + 1;
    }

    /** The next day after {@code on} on which one of these numbers of years becomes full. */
    public static Optional<LocalDate> nextAnniversary(LocalDate start, LocalDate on, int... years) {
        return IntStream.of(years)
                .mapToObj(start::plusYears)
                .filter(day -> day.isAfter(on))
                .min(LocalDate::compareTo);
    }
}
