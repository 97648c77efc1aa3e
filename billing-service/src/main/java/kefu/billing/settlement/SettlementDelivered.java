package kefu.billing.settlement;

import java.time.LocalDate;
import java.util.UUID;
import kefu.platform.money.Money;

/** Published: the statement reached the customer; the week of payment runs. */
record SettlementDelivered(
        UUID settlementId, UUID customerId, UUID gasAccountId, Money amount, LocalDate deliveredOn, LocalDate payBy) {

    static final String TYPE = "billing.settlement.delivered.v1";
}
