package kefu.billing.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.Made;
import kefu.billing.reading.MeterReading;
import kefu.billing.tariff.Price;
import kefu.billing.tariff.UserKind;
import kefu.platform.web.Traced;
import org.jspecify.annotations.Nullable;

/**
 * The gas settlement statement 《气费结算单》: one reading, its volume, the price of the day, the amount. What the customer
 * signed never changes; a wrong statement is made void and filled in anew.
 */
@Entity
@Table(name = "settlement")
class Settlement extends Traced {

    private static final Byte HOLDS_ITS_READING = 1;

    @Id
    private UUID id;

    private String number;

    @Column(name = "reading_id")
    private UUID readingId;

    @Column(name = "reading_mark")
    private @Nullable Byte readingMark;

    @Column(name = "gas_account_id")
    private UUID gasAccountId;

    @Column(name = "customer_id")
    private UUID customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "user_kind")
    private UserKind userKind;

    @Column(name = "read_on")
    private LocalDate readOn;

    @Embedded
    private Reckoning reckoning;

    @Enumerated(EnumType.STRING)
    private SettlementStatus status;

    @Column(name = "signed_by")
    private @Nullable String signedBy;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @Column(name = "delivered_on")
    private @Nullable LocalDate deliveredOn;

    @Column(name = "pay_by")
    private @Nullable LocalDate payBy;

    @Column(name = "entered_on")
    private @Nullable LocalDate enteredOn;

    @Column(name = "entered_by")
    private @Nullable String enteredBy;

    @Column(name = "invoice_id")
    private @Nullable UUID invoiceId;

    @Column(name = "void_reason")
    private @Nullable String voidReason;

    @Embedded
    private Made made;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Settlement() {}

    Settlement(UUID id, String number, MeterReading reading, Price price, String operator, Instant now) {
        this.id = id;
        this.number = number;
        this.readingId = reading.id();
        this.readingMark = HOLDS_ITS_READING;
        this.gasAccountId = reading.gasAccountId();
        this.customerId = reading.customerId();
        this.userKind = reading.userKind();
        this.readOn = reading.readOn();
        this.reckoning = Reckoning.of(reading.volume(), price);
        this.status = SettlementStatus.FILLED;
        this.made = new Made(now, operator);
        this.updatedAt = now;
    }

    void sign(String customer, LocalDate on, Instant now) {
        status = status.to(SettlementStatus.SIGNED);
        signedBy = customer;
        signedOn = on;
        updatedAt = now;
    }

    /** Once: the week of payment does not begin twice. */
    void deliver(LocalDate on, LocalDate lastDayOfPayment, Instant now) {
        if (status == SettlementStatus.VOID || deliveredOn != null) {
            throw BillingProblem.SETTLEMENT_STATUS
                    .because("结算单已送达或已作废", "The statement has been delivered, or is void")
                    .with("state", status);
        }
        deliveredOn = on;
        payBy = lastDayOfPayment;
        updatedAt = now;
    }

    void enter(LocalDate on, String operator, Instant now) {
        status = status.to(SettlementStatus.ENTERED);
        enteredOn = on;
        enteredBy = operator;
        updatedAt = now;
    }

    void billedBy(UUID invoice) {
        invoiceId = invoice;
    }

    void move(SettlementStatus wanted, Instant now) {
        status = status.to(wanted);
        updatedAt = now;
    }

    void voidBecause(String reason, Instant now) {
        move(SettlementStatus.VOID, now);
        voidReason = reason;
        readingMark = null;
    }

    UUID id() {
        return id;
    }

    UUID customerId() {
        return customerId;
    }

    UUID gasAccountId() {
        return gasAccountId;
    }

    LocalDate readOn() {
        return readOn;
    }

    Reckoning reckoning() {
        return reckoning;
    }

    SettlementStatus status() {
        return status;
    }

    @Nullable
    LocalDate deliveredOn() {
        return deliveredOn;
    }

    @Nullable
    LocalDate payBy() {
        return payBy;
    }

    @Nullable
    UUID invoiceId() {
        return invoiceId;
    }

    long version() {
        return version;
    }

    SettlementView view() {
        return new SettlementView(
                id,
                number,
                readingId,
                gasAccountId,
                customerId,
                userKind,
                readOn,
                reckoning.quantity(),
                reckoning.itemCode(),
                reckoning.unit(),
                reckoning.price().perUnit(),
                reckoning.total(),
                status,
                signedBy,
                signedOn,
                deliveredOn,
                payBy,
                enteredOn,
                enteredBy,
                invoiceId,
                voidReason,
                made.createdAt(),
                made.createdBy(),
                updatedAt);
    }
}
