package kefu.billing.reading;

import java.time.LocalDate;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.GasPolicy;
import kefu.billing.tariff.UserKind;

/**
 * The reading days of the month: 「每月20日—25日为公福与商业用户的上门抄收日」 (003-篇12 4). Residential users have none. Whether a
 * reading on another day is refused or only marked is the company's choice.
 */
record ReadingWindow(int from, int to, GasPolicy.Outside outside) {

    ReadingWindow {
        if (from < 1 || to > 31 || from > to) {
            throw new IllegalArgumentException("Reading days from " + from + " to " + to + " are no days of a month");
        }
    }

    static ReadingWindow of(GasPolicy policy) {
        GasPolicy.ReadDays days = policy.readDays();
        return new ReadingWindow(days.from(), days.to(), days.outside());
    }

    /** True if the reading must be marked; refuses it where the company refuses. */
    boolean marks(UserKind kind, LocalDate day) {
        if (!kind.readOnFixedDays() || day.getDayOfMonth() >= from && day.getDayOfMonth() <= to) {
            return false;
        }
        if (outside == GasPolicy.Outside.FLAG) {
            return true;
        }
        throw BillingProblem.OUTSIDE_READING_DAYS
                .because(
                        "公福与商业用户的抄表日为每月 " + from + " 日至 " + to + " 日",
                        "Public-welfare and commercial users are read from the " + from + "th to the " + to + "th")
                .with("possibleFrom", next(day).toString())
                .at("/readOn", "outside-window", "不在抄表日内", "Outside the reading days");
    }

    private LocalDate next(LocalDate day) {
        LocalDate month = day.getDayOfMonth() < from ? day : day.plusMonths(1);
        return month.withDayOfMonth(Math.min(from, month.lengthOfMonth()));
    }
}
