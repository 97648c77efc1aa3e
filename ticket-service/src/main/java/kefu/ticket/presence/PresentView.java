package kefu.ticket.presence;

import java.time.Instant;

/** A colleague at a ticket. */
record PresentView(String operator, Heartbeat.Doing doing, Instant since) {}
