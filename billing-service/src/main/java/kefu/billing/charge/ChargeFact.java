package kefu.billing.charge;

import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** Published with {@code billing.notice.issued.v1} (kind CHARGE) and {@code billing.charge.remitted.v1}. */
record ChargeFact(
        UUID chargeId,
        @Nullable UUID customerId,
        @Nullable String kind,
        @Nullable UUID invoiceId,
        @Nullable UUID ticketId,
        @Nullable Money amount) {

    static final String NOTICE = "billing.notice.issued.v1";
    static final String REMITTED = "billing.charge.remitted.v1";

    static ChargeFact notice(ServiceCharge charge) {
        return of(charge, "CHARGE");
    }

    static ChargeFact remitted(ServiceCharge charge) {
        return of(charge, null);
    }

    private static ChargeFact of(ServiceCharge charge, @Nullable String kind) {
        return new ChargeFact(
                charge.id(), charge.customerId(), kind, charge.invoiceId(), charge.ticketId(), charge.amount());
    }
}
