package kefu.billing.reimbursement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Claims what somebody spent on the way to a customer.
 *
 * @param purpose what it was spent on
 * @param voucher number of the receipt (凭证); without one nothing is reimbursed; no blanks around it, so that it is known
 *     again
 * @param ticketId the visit it belongs to
 */
public record ClaimExpense(
        @NotBlank @Size(max = 200) String purpose,
        @NotNull Money amount,
        @NotNull LocalDate spentOn,

        @NotNull @Size(max = 100) @Pattern(regexp = "^\\S(.*\\S)?$")
        String voucher,

        @Nullable UUID ticketId) {}
