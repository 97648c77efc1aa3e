package kefu.billing.reimbursement;

import java.time.Instant;

/** What billing needs of {@code ticket.onsite-visit.reimbursed.v1}. */
record VisitReimbursed(String paidBy, Instant reimbursedAt) {}
