package kefu.ticket.teamwork;

/** How a ticket hangs together with another one, seen from it. */
enum LinkKind {
    /** It belongs to the other one. */
    PARENT,
    /** It says what the other one says already. */
    DUPLICATE_OF,
    /** Both have to do with each other. */
    RELATED
}
