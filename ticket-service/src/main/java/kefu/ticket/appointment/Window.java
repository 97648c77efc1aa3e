package kefu.ticket.appointment;

import java.time.Instant;

/** From when to when somebody is expected; the end belongs to the next one. */
record Window(Instant from, Instant until) {

    boolean overlaps(Window other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
