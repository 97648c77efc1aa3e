package kefu.ticket.operator;

import java.time.Instant;

/** What an operator's record became with a change of it. */
record OperatorChangeView(long version, Instant at, String actor, Profile profile) {}
