package kefu.ticket.report;

import java.util.List;

/**
 * What happened to complaints in a stretch of time.
 *
 * @param rectifiedOnTime within one working day (major) or three (general)
 * @param rejected results customers did not accept
 */
record ComplaintCounts(
        int received,
        int receivedMajor,
        int receivedGeneral,
        int answered,
        int answeredOnTime,
        int rectified,
        int rectifiedOnTime,
        int rejected,
        int closed,
        int replyOverdue,
        int rectifyOverdue) {

    static final ComplaintCounts NONE = new ComplaintCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** So many lines of the ledger, so many of them in time. */
    static ComplaintCounts of(Mark mark, String severity, int lines, int onTime) {
        boolean major = severity.equals("MAJOR");
        return switch (mark) {
            case RECEIVED -> new ComplaintCounts(lines, major ? lines : 0, major ? 0 : lines, 0, 0, 0, 0, 0, 0, 0, 0);
            case ANSWERED -> new ComplaintCounts(0, 0, 0, lines, onTime, 0, 0, 0, 0, 0, 0);
            case RECTIFIED -> new ComplaintCounts(0, 0, 0, 0, 0, lines, onTime, 0, 0, 0, 0);
            case REJECTED -> new ComplaintCounts(0, 0, 0, 0, 0, 0, 0, lines, 0, 0, 0);
            case CLOSED -> new ComplaintCounts(0, 0, 0, 0, 0, 0, 0, 0, lines, 0, 0);
            case REPLY_OVERDUE -> new ComplaintCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, lines, 0);
            case RECTIFY_OVERDUE -> new ComplaintCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, lines);
        };
    }

    static ComplaintCounts sum(List<ComplaintCounts> all) {
        return all.stream().reduce(NONE, ComplaintCounts::plus);
    }

    ComplaintCounts plus(ComplaintCounts more) {
        return new ComplaintCounts(
                received + more.received,
                receivedMajor + more.receivedMajor,
                receivedGeneral + more.receivedGeneral,
                answered + more.answered,
                answeredOnTime + more.answeredOnTime,
                rectified + more.rectified,
                rectifiedOnTime + more.rectifiedOnTime,
                rejected + more.rejected,
                closed + more.closed,
                replyOverdue + more.replyOverdue,
                rectifyOverdue + more.rectifyOverdue);
    }
}
