package kefu.billing.invoice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.Made;
import kefu.platform.money.Money;
import kefu.platform.web.Traced;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * What a customer owes for one settlement or service, until when, and how much of it is paid. Never paid beyond its total,
 * never below zero; a void invoice takes no payment.
 */
@Entity
@Table(name = "invoice")
public class Invoice extends Traced {

    @Id
    private UUID id;

    private String number;

    @Column(name = "customer_id")
    private UUID customerId;

    @Embedded
    private Origin origin;

    private BigDecimal total;
    private BigDecimal paid;
    private String currency;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "pay_by")
    private @Nullable LocalDate payBy;

    @Column(name = "paid_on")
    private @Nullable LocalDate paidOn;

    @Enumerated(EnumType.STRING)
    private InvoiceStatus status;

    private boolean overdue;

    @Column(name = "void_reason")
    private @Nullable String voidReason;

    @BatchSize(size = 200)
    @ElementCollection
    @CollectionTable(name = "invoice_line", joinColumns = @JoinColumn(name = "invoice_id"))
    @OrderColumn(name = "line_no")
    private List<InvoiceLine> lines;

    @Embedded
    private Made made;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Invoice() {}

    public Invoice(UUID id, String number, NewInvoice billed, String operator, Instant now) {
        this.id = id;
        this.number = number;
        this.customerId = billed.customerId();
        this.origin = new Origin(billed.kind(), billed.gasAccountId(), billed.sourceId());
        this.lines = new ArrayList<>(billed.lines());
        this.total = billed.total().amount();
        this.paid = Money.zero(billed.currency()).amount();
        this.currency = billed.currency().getCurrencyCode();
        this.issuedOn = billed.issuedOn();
        this.payBy = billed.payBy();
        this.status = InvoiceStatus.ISSUED;
        this.made = new Made(now, operator);
        this.updatedAt = now;
    }

    /** Money for this invoice; the day counts for whether it was paid in time. */
    public void pay(Money amount, LocalDate on, Instant now) {
        if (!amount.isPositive() || amount.compareTo(outstanding()) > 0) {
            throw BillingProblem.OVER_ALLOCATED
                    .because("账单 " + number + " 未付 " + outstanding(), number + " has " + outstanding() + " open")
                    .with("outstanding", outstanding());
        }
        nowPaid(paid().plus(amount), now);
        if (status == InvoiceStatus.PAID) {
            paidOn = on;
            overdue = false;
        }
    }

    /** A payment on it was reversed, or it is about to be void. */
    public void release(Money amount, Instant now) {
        nowPaid(paid().minus(amount), now);
        paidOn = null;
    }

    private void nowPaid(Money newPaid, Instant now) {
        if (newPaid.isNegative()) {
            throw new IllegalStateException("Invoice " + number + " cannot be paid below zero");
        }
        InvoiceStatus reached = newPaid.isZero()
                ? InvoiceStatus.ISSUED
                : newPaid.equals(total()) ? InvoiceStatus.PAID : InvoiceStatus.PARTLY_PAID;
        if (reached != status || reached == InvoiceStatus.PARTLY_PAID) {
            status = status.to(reached);
        }
        paid = newPaid.amount();
        updatedAt = now;
    }

    void requireNotVoid() {
        status.to(InvoiceStatus.VOID);
    }

    void voidBecause(String reason, Instant now) {
        status = status.to(InvoiceStatus.VOID);
        voidReason = reason;
        overdue = false;
        updatedAt = now;
    }

    /** The statement reached the customer after it was billed: only now the week begins. */
    void payableUntil(LocalDate day, Instant now) {
        payBy = day;
        updatedAt = now;
    }

    void fellOverdue(Instant now) {
        overdue = true;
        updatedAt = now;
    }

    public boolean isOpen() {
        return status == InvoiceStatus.ISSUED || status == InvoiceStatus.PARTLY_PAID;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public UUID customerId() {
        return customerId;
    }

    public InvoiceKind kind() {
        return origin.kind();
    }

    public @Nullable UUID gasAccountId() {
        return origin.gasAccountId();
    }

    public @Nullable UUID sourceId() {
        return origin.sourceId();
    }

    public InvoiceStatus status() {
        return status;
    }

    public Money total() {
        return money(total);
    }

    public Money paid() {
        return money(paid);
    }

    public Money outstanding() {
        return isOpen() ? total().minus(paid()) : money(BigDecimal.ZERO);
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public @Nullable LocalDate payBy() {
        return payBy;
    }

    public String createdBy() {
        return made.createdBy();
    }

    public long version() {
        return version;
    }

    @Nullable
    LocalDate paidOn() {
        return paidOn;
    }

    @Nullable
    String voidReason() {
        return voidReason;
    }

    List<InvoiceLine> lines() {
        return List.copyOf(lines);
    }

    Made made() {
        return made;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, Currency.getInstance(currency));
    }
}
