package kefu.ticket.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What one operator did (工作报表): of a day, or of a week day by day.
 *
 * @param calls calls he answered
 * @param rows how often he did what in which process
 */
record WorkReport(
        String operator,
        LocalDate from,
        LocalDate to,
        Instant asOf,
        int opened,
        int actions,
        int calls,
        List<Row> rows) {

    /** So often on that day; {@code opened} is a step too. */
    record Row(LocalDate day, String process, String step, int count) {}
}
