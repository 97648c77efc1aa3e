package kefu.billing.dunning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.platform.money.Money;
import kefu.platform.process.AllowedStep;
import org.jspecify.annotations.Nullable;

/**
 * A dunning case as it is answered.
 *
 * @param debts the overdue invoices it is about, the oldest first
 * @param outstanding open on all of them
 * @param restsUntil last day on which nothing is done against the debtor, if he promised or was granted one
 * @param allowedSteps what the caller can do now, with the forms; only on a single case
 */
public record DunningCaseView(
        UUID id,
        String number,
        String process,
        int processVersion,
        String state,
        boolean closed,
        UUID customerId,
        List<DebtView> debts,
        Money outstanding,
        @Nullable LocalDate restsUntil,
        @Nullable List<AllowedStep> allowedSteps,
        Instant openedAt,
        @Nullable Instant closedAt,
        Instant updatedAt) {}
