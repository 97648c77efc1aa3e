package kefu.ticket.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The monthly summary of feedback (月反馈汇总表, 002-M14 6).
 *
 * @param copies the departments that get one
 * @param received feedback of that month
 */
record FeedbackSummary(
        LocalDate from, LocalDate to, Instant asOf, List<String> copies, int received, List<ProcessReport.Row> rows) {

    static FeedbackSummary of(ProcessReport report, List<String> copies) {
        return new FeedbackSummary(report.from(), report.to(), report.asOf(), copies, report.opened(), report.rows());
    }
}
