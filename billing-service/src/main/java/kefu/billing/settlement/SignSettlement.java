package kefu.billing.settlement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The customer signs (签字确认).
 *
 * @param signedBy who signed for the customer
 * @param signedOn absent = today
 */
public record SignSettlement(
        @NotBlank @Size(max = 100) String signedBy,
        @Nullable LocalDate signedOn) {}
