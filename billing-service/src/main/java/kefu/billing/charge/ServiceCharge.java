package kefu.billing.charge;

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
import kefu.billing.office.Quantity;
import kefu.platform.money.Money;
import kefu.platform.web.Traced;
import org.jspecify.annotations.Nullable;

/** What a paid service costs its customer (特约服务, 有偿服务): by the tariff, once per ticket, until the money is in. */
@Entity
@Table(name = "service_charge")
class ServiceCharge extends Traced {

    @Id
    private UUID id;

    private String number;

    @Column(name = "ticket_id")
    private @Nullable UUID ticketId;

    @Column(name = "customer_id")
    private @Nullable UUID customerId;

    @Column(name = "item_code")
    private String itemCode;

    private BigDecimal quantity;
    private @Nullable BigDecimal amount;
    private @Nullable String currency;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Enumerated(EnumType.STRING)
    private ChargeStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable Obstacle obstacle;

    @Column(name = "invoice_id")
    private @Nullable UUID invoiceId;

    @Column(name = "paper_invoice")
    private @Nullable String paperInvoice;

    private @Nullable String voucher;

    @Embedded
    private @Nullable Delivery delivery;

    @Embedded
    private Made made;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected ServiceCharge() {}

    ServiceCharge(UUID id, String number, ServiceDone done, String operator, Instant now) {
        this.id = id;
        this.number = number;
        this.ticketId = done.ticketId();
        this.customerId = done.customerId();
        this.itemCode = done.item();
        this.quantity = done.quantity().value();
        this.completedOn = done.completedOn();
        this.status = ChargeStatus.BLOCKED;
        Collected collected = done.collected();
        if (collected != null) {
            this.amount = collected.amount().amount();
            this.currency = collected.amount().currency().getCurrencyCode();
            this.paperInvoice = collected.paperInvoice();
        }
        this.made = new Made(now, operator);
        this.updatedAt = now;
    }

    void blockedBy(Obstacle found, Instant now) {
        obstacle = found;
        updatedAt = now;
    }

    /** Whose it is, where the ticket did not say; once. */
    void belongsTo(UUID customer, Instant now) {
        if (customerId != null) {
            throw BillingProblem.CHARGE_STATUS
                    .because("收费已有客户", "The charge has its customer")
                    .with("state", status)
                    .with("customerId", customerId);
        }
        customerId = customer;
        updatedAt = now;
    }

    void price(Money total, Instant now) {
        status = status.to(ChargeStatus.CHARGED);
        amount = total.amount();
        currency = total.currency().getCurrencyCode();
        obstacle = null;
        updatedAt = now;
    }

    void billedBy(UUID invoice, Instant now) {
        status = status.to(ChargeStatus.INVOICED);
        invoiceId = invoice;
        updatedAt = now;
    }

    /** 须向客户送达缴费通知单: once, and not before there is one. */
    void deliver(Delivery delivered, Instant now) {
        if (delivery != null || status != ChargeStatus.INVOICED && status != ChargeStatus.REMITTED) {
            throw BillingProblem.CHARGE_STATUS
                    .because("通知单尚未开具、已送达或已作废", "There is no notice yet, it has been delivered, or it is void")
                    .with("state", status);
        }
        delivery = delivered;
        updatedAt = now;
    }

    /** Finance has the money a technician collected, and gave this voucher for it. */
    void handedIn(String given, Instant now) {
        voucher = given;
        updatedAt = now;
    }

    /** The amount was collected on the spot: no price changes it. */
    boolean isCollected() {
        return paperInvoice != null;
    }

    /** The money was handed in and is not booked yet. */
    boolean awaitsHandedIn() {
        return voucher != null && status == ChargeStatus.INVOICED;
    }

    @Nullable
    String voucher() {
        return voucher;
    }

    void move(ChargeStatus wanted, Instant now) {
        status = status.to(wanted);
        updatedAt = now;
    }

    /** The invoice the money is for; refused while there is none. */
    UUID requireInvoice() {
        UUID invoice = invoiceId;
        if (invoice == null) {
            throw BillingProblem.NOT_INVOICED
                    .because("尚未开票，款项不能上缴", "Not invoiced yet: there is nothing to remit")
                    .with("missing", "invoice");
        }
        return invoice;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID ticketId() {
        return ticketId;
    }

    @Nullable
    UUID customerId() {
        return customerId;
    }

    String itemCode() {
        return itemCode;
    }

    Quantity quantity() {
        return new Quantity(quantity);
    }

    LocalDate completedOn() {
        return completedOn;
    }

    ChargeStatus status() {
        return status;
    }

    @Nullable
    UUID invoiceId() {
        return invoiceId;
    }

    @Nullable
    Money amount() {
        return amount == null || currency == null ? null : new Money(amount, Currency.getInstance(currency));
    }

    long version() {
        return version;
    }

    ServiceChargeView view() {
        return new ServiceChargeView(
                id,
                number,
                ticketId,
                customerId,
                itemCode,
                quantity(),
                amount(),
                completedOn,
                status,
                obstacle,
                invoiceId,
                paperInvoice,
                voucher,
                delivery,
                made.createdAt(),
                made.createdBy(),
                updatedAt);
    }
}
