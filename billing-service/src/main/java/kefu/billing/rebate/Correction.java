package kefu.billing.rebate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stood on a reported statement until somebody put it right, and why: written once. */
@Embeddable
record Correction(
        BigDecimal turnover,
        BigDecimal rebate,
        String reason,
        @Column(name = "corrected_on") LocalDate correctedOn,
        @Column(name = "corrected_by") String correctedBy,
        @Column(name = "correlation_id") @Nullable String correlationId) {}
