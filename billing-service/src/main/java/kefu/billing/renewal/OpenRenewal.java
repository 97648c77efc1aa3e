package kefu.billing.renewal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import kefu.platform.identity.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * Watches a contract that expires; contracts registered in the archive are watched by themselves.
 *
 * @param salesperson operator id of who is responsible; absent = nobody yet
 */
public record OpenRenewal(
        @NotNull UUID customerId,
        @Nullable UUID contractId,
        @NotNull RenewalKind kind,
        @NotNull LocalDate expiresOn,
        @Nullable @Pattern(regexp = OperatorId.PATTERN) String salesperson) {}
