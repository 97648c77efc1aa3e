package kefu.billing.revenue;

import java.util.UUID;
import kefu.platform.money.Money;

/**
 * Published: the totals of a customer's quarter as they now are, absolute, so that a consumer that sees one twice or
 * misses one is right again with the next.
 *
 * @param quarter for example {@code 2024-Q1}
 * @param totalPaid money received in the quarter, reversed payments apart
 * @param revenue billed in the quarter, void invoices apart
 * @param accounts service accounts; a customer without a gas account counts as one
 */
record QuarterTotalChanged(UUID customerId, String quarter, Money totalPaid, Money revenue, int accounts) {

    static final String TYPE = "billing.quarter-total.changed.v1";
}
