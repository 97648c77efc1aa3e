package kefu.ticket.worksheet;

import kefu.ticket.ticket.TicketProblem;

/** How far a work sheet has come: issued, urged (催办) as often as needed, answered. An answer is final. */
enum WorkSheetStatus {
    OPEN,
    URGED,
    ANSWERED;

    boolean leadsTo(WorkSheetStatus next) {
        return this != ANSWERED && next != OPEN;
    }

    WorkSheetStatus to(WorkSheetStatus next) {
        if (!leadsTo(next)) {
            throw TicketProblem.WORK_SHEET_ANSWERED
                    .because("工作单已答复", "The work sheet has been answered")
                    .with("state", this);
        }
        return next;
    }
}
