package kefu.billing.charge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kefu.billing.office.Quantity;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A charge as it is answered.
 *
 * @param obstacle why it is BLOCKED
 * @param paperInvoice the invoice a technician gave the customer on the spot
 * @param voucher what finance gave him for the money
 * @param delivery how the customer got the notice; absent until he has it
 */
public record ServiceChargeView(
        UUID id,
        String number,
        @Nullable UUID ticketId,
        @Nullable UUID customerId,
        String item,
        Quantity quantity,
        @Nullable Money amount,
        LocalDate completedOn,
        ChargeStatus status,
        @Nullable Obstacle obstacle,
        @Nullable UUID invoiceId,
        @Nullable String paperInvoice,
        @Nullable String voucher,
        @Nullable Delivery delivery,
        Instant createdAt,
        String createdBy,
        Instant updatedAt) {}
