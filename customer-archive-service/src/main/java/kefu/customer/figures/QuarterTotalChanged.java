package kefu.customer.figures;

import java.util.UUID;
import kefu.customer.classification.Quarter;
import kefu.platform.money.Money;

/** What the archive reads of {@code billing.quarter-total.changed.v1}. */
record QuarterTotalChanged(UUID customerId, Quarter quarter, Money totalPaid, Money revenue, int accounts) {}
