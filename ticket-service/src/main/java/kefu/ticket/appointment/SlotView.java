package kefu.ticket.appointment;

import java.time.Instant;

/** A time somebody is free. */
record SlotView(Instant from, Instant until) {}
