package kefu.ticket.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the tickets of one process that were opened in a stretch of time.
 *
 * @param by the field of its forms they are told apart by, if one was named
 * @param opened how many there are
 */
record ProcessReport(
        String process, @Nullable String by, LocalDate from, LocalDate to, Instant asOf, int opened, List<Row> rows) {

    /** What a line of the report counts. */
    enum Kind {
        /** So many stood in that state. */
        STATE,
        /** That step had been taken in so many. */
        STEP
    }

    /**
     * One line.
     *
     * @param value what the field held last; absent where nobody filled it in, or no field was named
     * @param name the state or the step
     * @param times how often the step had been taken in them
     */
    record Row(@Nullable String value, Kind kind, String name, int tickets, int times) {}

    static ProcessReport of(String process, @Nullable String by, Period period, List<Row> rows) {
        int opened = rows.stream()
                .filter(row -> row.kind() == Kind.STATE)
                .mapToInt(Row::tickets)
                .sum();
        return new ProcessReport(process, by, period.from(), period.to(), period.asOf(), opened, rows);
    }
}
