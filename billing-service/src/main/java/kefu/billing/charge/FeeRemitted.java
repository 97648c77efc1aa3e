package kefu.billing.charge;

import java.time.Instant;

/** What billing needs of {@code ticket.onsite-fee.remitted.v1}. */
record FeeRemitted(String voucher, Instant remittedAt) {}
