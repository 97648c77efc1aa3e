package kefu.gateway.client;

import java.time.Instant;

/** When a client last came, and from which address. */
record LastUse(Instant at, String from) {}
