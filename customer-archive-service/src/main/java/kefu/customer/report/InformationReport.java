package kefu.customer.report;

import java.time.LocalDate;
import java.util.List;

/**
 * 客户信息报表 of a month, a quarter or a year, 客户情况日报表 of a day. It is drawn up from rows that are only ever added, so the
 * report on a period that is over says the same whenever it is asked for.
 *
 * @param from first day
 * @param to last day
 * @param filesOpened by kind of customer
 * @param classified decisions that led to another class, by that class
 * @param reviews by outcome
 * @param contracts registered, by kind
 * @param referrals claimed, by what has become of them
 * @param submissions update submissions, late or in time
 * @param matters everything else asked for or reported, by process
 * @param accesses what the access log noted, by outcome
 */
record InformationReport(
        String period,
        LocalDate from,
        LocalDate to,
        List<Count> filesOpened,
        List<Count> classified,
        List<Count> reviews,
        List<Count> contracts,
        List<Count> referrals,
        List<Count> submissions,
        List<Count> matters,
        List<Count> accesses) {

    /** How many there were of one kind. */
    record Count(String of, long count) {}
}
