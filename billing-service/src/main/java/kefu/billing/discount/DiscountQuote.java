package kefu.billing.discount;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.Made;
import kefu.platform.money.Money;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Traced;
import org.jspecify.annotations.Nullable;

/** A discounted price offered to a class-A customer (产品打折优惠), found to leave the floor of net profit, then approved. */
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

    @Enumerated(EnumType.STRING)
    private QuoteStatus status;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_on")
    private @Nullable LocalDate approvedOn;

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
        this.status = QuoteStatus.QUOTED;
        this.made = new Made(now, operator);
    }

    /** By another one than who quoted it, once. */
    void approve(String operator, LocalDate on) {
        if (status == QuoteStatus.APPROVED) {
            throw CommonProblem.CONFLICT
                    .because("报价已批准", "The quote has been approved")
                    .with("state", status);
        }
        if (made.createdBy().equals(operator)) {
            throw BillingProblem.OWN_WORK.because("不得批准自己的报价", "Nobody approves his own quote");
        }
        status = QuoteStatus.APPROVED;
        approvedBy = operator;
        approvedOn = on;
    }

    UUID customerId() {
        return customerId;
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
                status,
                approvedBy,
                approvedOn,
                made.createdAt(),
                made.createdBy());
    }
}
