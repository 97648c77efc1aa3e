package kefu.billing.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is booked for.
 *
 * @param sourceId the invoice or the payment
 * @param bookedOn business day
 * @param reason where the manual or good practice asks for one: reversals, voids
 */
public record Occasion(
        UUID customerId,
        UUID sourceId,
        LocalDate bookedOn,
        String operator,
        @Nullable String reason) {}
