package kefu.ticket.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Complaints of a day or a month (客户投诉处理日报表, 客户投诉情况及处理月报).
 *
 * @param total always the sum of the days
 * @param receivedByChannel ways in; UNKNOWN where none was noted
 * @param workSheets how other departments were supervised
 * @param onTimeRate rectified in time ÷ (rectified in time + run out) (整改及时率); absent where there is nothing to count
 */
record ComplaintReport(
        LocalDate from,
        LocalDate to,
        Instant asOf,
        ComplaintCounts total,
        Map<String, Integer> receivedByChannel,
        SheetCounts workSheets,
        @Nullable BigDecimal onTimeRate,
        List<Day> days) {

    /** One business day. */
    record Day(LocalDate day, ComplaintCounts counts) {}

    static ComplaintReport of(Period period, Map<String, Integer> channels, SheetCounts sheets, List<Day> days) {
        ComplaintCounts total =
                ComplaintCounts.sum(days.stream().map(Day::counts).toList());
        return new ComplaintReport(
                period.from(),
                period.to(),
                period.asOf(),
                total,
                channels,
                sheets,
                Rate.of(total.rectifiedOnTime(), total.rectifiedOnTime() + total.rectifyOverdue()),
                days);
    }
}
