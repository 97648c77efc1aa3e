package kefu.billing.discount;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import kefu.billing.office.Made;
import kefu.platform.money.Money;
import kefu.platform.web.Traced;

/** A discounted price offered to a class-A customer (产品打折优惠), found to leave the floor of net profit. */
@Entity
@Table(name = "discount_quote")
class DiscountQuote extends Traced {

    @Id
    private UUID id;

    private String number;

    @Column(name = "customer_id")
    private UUID customerId;

    private BigDecimal cost;
    private BigDecimal price;
    private String currency;
    private BigDecimal margin;

    @Embedded
    private Made made;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected DiscountQuote() {}

    DiscountQuote(UUID id, String number, UUID customerId, Margin margin, String operator, Instant now) {
        this.id = id;
        this.number = number;
        this.customerId = customerId;
        this.cost = margin.cost().amount();
        this.price = margin.price().amount();
        this.currency = margin.price().currency().getCurrencyCode();
        this.margin = margin.shown();
        this.made = new Made(now, operator);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    DiscountQuoteView view() {
        Currency money = Currency.getInstance(currency);
        return new DiscountQuoteView(
                id,
                number,
                customerId,
                new Money(cost, money),
                new Money(price, money),
                margin,
                made.createdAt(),
                made.createdBy());
    }
}
