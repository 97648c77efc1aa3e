package kefu.billing.revenue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import kefu.platform.money.Money;

/**
 * What one customer brought in one quarter: money received (总体打款), revenue billed, and the service accounts the revenue
 * is averaged over (ARPU). The two measures of the A/B/C rules are kept apart, as the manual keeps them.
 */
@Entity
@Table(name = "quarter_total")
class QuarterTotal {

    /** Customer and quarter. */
    @Embeddable
    record Key(@Column(name = "customer_id") UUID customerId, String quarter) {}

    @EmbeddedId
    private Key key;

    private String currency;

    @Column(name = "total_paid")
    private BigDecimal totalPaid;

    private BigDecimal revenue;
    private int accounts;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected QuarterTotal() {}

    QuarterTotal(Key key, Currency currency, Instant now) {
        this.key = key;
        this.currency = currency.getCurrencyCode();
        this.totalPaid = BigDecimal.ZERO;
        this.revenue = BigDecimal.ZERO;
        this.updatedAt = now;
    }

    void add(Money paid, Money billed, int serviceAccounts, Instant now) {
        totalPaid = totalPaid.add(paid.amount());
        revenue = revenue.add(billed.amount());
        accounts = serviceAccounts;
        updatedAt = now;
    }

    QuarterTotalChanged changed() {
        Currency money = Currency.getInstance(currency);
        return new QuarterTotalChanged(
                key.customerId(), key.quarter(), new Money(totalPaid, money), new Money(revenue, money), accounts);
    }
}
