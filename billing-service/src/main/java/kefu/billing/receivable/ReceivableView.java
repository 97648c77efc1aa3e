package kefu.billing.receivable;

import java.time.Instant;
import java.util.UUID;
import kefu.platform.money.Money;

/**
 * A customer's running account as it is answered.
 *
 * @param invoiced all he was billed, void invoices apart
 * @param received all he paid, reversed payments apart
 * @param receivable open on his invoices
 * @param credit paid, but on no invoice yet
 * @param ageing the receivable by how long it has been due
 * @param balance receivable − credit = invoiced − received
 */
public record ReceivableView(
        UUID customerId,
        Money invoiced,
        Money received,
        Money receivable,
        Money credit,
        Money balance,
        Ageing ageing,
        Instant updatedAt) {

    static ReceivableView of(CustomerAccount account, Ageing ageing) {
        return new ReceivableView(
                account.customerId(),
                account.invoiced(),
                account.received(),
                account.receivable(),
                account.credit(),
                account.balance(),
                ageing,
                account.updatedAt());
    }
}
