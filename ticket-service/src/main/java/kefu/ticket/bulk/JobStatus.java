package kefu.ticket.bulk;

import kefu.ticket.ticket.TicketProblem;

/** How far a job is. */
enum JobStatus {
    RUNNING,
    DONE,
    CANCELLED,
    UNDOING,
    UNDONE;

    boolean isWorkedOn() {
        return this == RUNNING || this == UNDOING;
    }

    /** What was begun can be cancelled; what has ended can be undone. */
    JobStatus to(JobStatus next) {
        boolean possible = switch (next) {
            case RUNNING -> false;
            case DONE, CANCELLED -> this == RUNNING;
            case UNDOING -> this == DONE || this == CANCELLED;
            case UNDONE -> this == UNDOING;
        };
        if (!possible) {
            throw TicketProblem.JOB_ENDED
                    .because("作业状态为 " + this + "，不能变为 " + next, "The job is " + this + " and does not become " + next)
                    .with("state", name());
        }
        return next;
    }
}
