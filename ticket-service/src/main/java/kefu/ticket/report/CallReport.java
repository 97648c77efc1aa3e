package kefu.ticket.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls of a period against the standard (接听时限).
 *
 * @param withinStandardRate picked up after at most three rings ÷ calls of which that is known; absent where there are none
 */
record CallReport(
        LocalDate from,
        LocalDate to,
        Instant asOf,
        CallCounts total,
        @Nullable BigDecimal withinStandardRate,
        List<Day> days) {

    /**
     * @param measured of so many it is known whether they kept to the standard, missed ones among them
     */
    record CallCounts(
            int calls,
            int measured,
            int withinStandard,
            int missed,
            int apologyRequired,
            int callbackPromised,
            int callbackOverdue) {

        static final CallCounts NONE = new CallCounts(0, 0, 0, 0, 0, 0, 0);

        CallCounts plus(CallCounts more) {
            return new CallCounts(
                    calls + more.calls,
                    measured + more.measured,
                    withinStandard + more.withinStandard,
                    missed + more.missed,
                    apologyRequired + more.apologyRequired,
                    callbackPromised + more.callbackPromised,
                    callbackOverdue + more.callbackOverdue);
        }
    }

    /** One business day. */
    record Day(LocalDate day, CallCounts counts) {}

    static CallReport of(Period period, List<Day> days) {
        CallCounts total = days.stream().map(Day::counts).reduce(CallCounts.NONE, CallCounts::plus);
        return new CallReport(
                period.from(),
                period.to(),
                period.asOf(),
                total,
                Rate.of(total.withinStandard(), total.measured()),
                days);
    }
}
