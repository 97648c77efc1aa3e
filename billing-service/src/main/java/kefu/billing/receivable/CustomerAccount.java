package kefu.billing.receivable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import kefu.platform.money.Money;

/**
 * A customer's running account (往来账). Guarantees after every change that what he owes less what he has in credit is what
 * he was billed less what he paid, and that neither is negative. Its row is the lock under which his invoices, payments
 * and dunning change: two cashiers serving the same customer wait for each other.
 */
@Entity
@Table(name = "customer_account")
public class CustomerAccount {

    @Id
    @Column(name = "customer_id")
    private UUID customerId;

    private String currency;
    private BigDecimal invoiced;
    private BigDecimal received;
    private BigDecimal receivable;
    private BigDecimal credit;

    /** Reckoned by the database; only searched for. */
    @Column(name = "in_debt", insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable")
    private boolean inDebt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected CustomerAccount() {}

    public CustomerAccount(UUID customerId, Currency currency, Instant now) {
        this.customerId = customerId;
        this.currency = currency.getCurrencyCode();
        this.invoiced = BigDecimal.ZERO;
        this.received = BigDecimal.ZERO;
        this.receivable = BigDecimal.ZERO;
        this.credit = BigDecimal.ZERO;
        this.updatedAt = now;
    }

    public void billed(Money total, Instant now) {
        change(total, zero(), total, zero(), now);
    }

    public void unbilled(Money total, Instant now) {
        billed(total.negate(), now);
    }

    public void paid(Money amount, Money allocated, Instant now) {
        change(zero(), amount, allocated.negate(), amount.minus(allocated), now);
    }

    public void paidBack(Money amount, Money allocated, Instant now) {
        paid(amount.negate(), allocated.negate(), now);
    }

    /** Credit went back to the customer: as if that much had never come in. */
    public void refunded(Money amount, Instant now) {
        change(zero(), amount.negate(), zero(), amount.negate(), now);
    }

    public void creditUsed(Money amount, Instant now) {
        change(zero(), zero(), amount.negate(), amount.negate(), now);
    }

    public void creditRegained(Money amount, Instant now) {
        creditUsed(amount.negate(), now);
    }

    private void change(Money billed, Money paid, Money owed, Money inCredit, Instant now) {
        invoiced = invoiced.add(billed.amount());
        received = received.add(paid.amount());
        receivable = receivable.add(owed.amount());
        credit = credit.add(inCredit.amount());
        updatedAt = now;
        boolean balanced = receivable.subtract(credit).compareTo(invoiced.subtract(received)) == 0;
        if (!balanced || receivable.signum() < 0 || credit.signum() < 0) {
            throw new IllegalStateException("The account of customer " + customerId + " would not balance");
        }
    }

    public UUID customerId() {
        return customerId;
    }

    public Money invoiced() {
        return money(invoiced);
    }

    public Money received() {
        return money(received);
    }

    public Money receivable() {
        return money(receivable);
    }

    public Money credit() {
        return money(credit);
    }

    /** What he owes on balance; negative if the company owes him. */
    public Money balance() {
        return receivable().minus(credit());
    }

    Instant updatedAt() {
        return updatedAt;
    }

    private Money zero() {
        return money(BigDecimal.ZERO);
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, Currency.getInstance(currency));
    }
}
