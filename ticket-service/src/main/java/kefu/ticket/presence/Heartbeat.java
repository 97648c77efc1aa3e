package kefu.ticket.presence;

import jakarta.validation.constraints.NotNull;

/** What one is doing with a ticket right now. */
record Heartbeat(@NotNull Doing doing) {

    /** Somebody who leaves says GONE; who says nothing is gone after a while. */
    enum Doing {
        LOOKING,
        TYPING,
        GONE
    }
}
