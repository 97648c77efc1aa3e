package kefu.billing.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an invoice bills.
 *
 * @param gasAccountId the supply point, for gas
 * @param sourceId the settlement or the charge; absent for a one-off invoice
 */
@Embeddable
record Origin(
        @Enumerated(EnumType.STRING) InvoiceKind kind,
        @Column(name = "gas_account_id") @Nullable UUID gasAccountId,
        @Column(name = "source_id") @Nullable UUID sourceId) {}
