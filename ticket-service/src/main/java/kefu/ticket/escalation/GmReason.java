package kefu.ticket.escalation;

/** Why the general manager was told. */
enum GmReason {
    /** A major matter goes to him at once (重大事项立即上报总经理, 003-篇8 二5). */
    MAJOR_MATTER,
    /** He is told the result of a complaint about a manager (001-④六). */
    RESULT_ABOUT_A_MANAGER,
    /** Nobody below him has stopped a clock that is late. */
    STAYS_LATE
}
