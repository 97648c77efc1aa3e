package kefu.billing.reimbursement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.Made;
import kefu.platform.money.Money;
import kefu.platform.web.Traced;
import org.jspecify.annotations.Nullable;

/** An expense somebody claims (报销单): never without a voucher, and a voucher is paid once. */
@Entity
@Table(name = "reimbursement")
class Claim extends Traced {

    private static final Byte HOLDS_ITS_VOUCHER = 1;

    @Id
    private UUID id;

    private String number;
    private String purpose;
    private BigDecimal amount;
    private String currency;

    @Column(name = "spent_on")
    private LocalDate spentOn;

    private String voucher;

    @Column(name = "voucher_mark")
    private @Nullable Byte voucherMark;

    @Column(name = "ticket_id")
    private @Nullable UUID ticketId;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "rejection_reason")
    private @Nullable String rejectionReason;

    @Embedded
    private Made made;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Claim() {}

    Claim(UUID id, String number, ClaimExpense asked, Made made) {
        this.id = id;
        this.number = number;
        this.purpose = asked.purpose();
        this.amount = asked.amount().amount();
        this.currency = asked.amount().currency().getCurrencyCode();
        this.spentOn = asked.spentOn();
        this.voucher = asked.voucher();
        this.voucherMark = HOLDS_ITS_VOUCHER;
        this.ticketId = asked.ticketId();
        this.status = ClaimStatus.CLAIMED;
        this.made = made;
    }

    void pay(String operator, LocalDate on) {
        decide(ClaimStatus.PAID, operator, on);
    }

    void reject(String reason, String operator, LocalDate on) {
        decide(ClaimStatus.REJECTED, operator, on);
        rejectionReason = reason;
        voucherMark = null;
    }

    /** Once, and by somebody else than who spent the money. */
    private void decide(ClaimStatus reached, String operator, LocalDate on) {
        ClaimStatus decided = status.to(reached);
        if (isOf(operator)) {
            throw BillingProblem.OWN_WORK.because("不得审批自己的报销单", "Nobody decides on his own claim");
        }
        status = decided;
        decidedBy = operator;
        decidedOn = on;
    }

    boolean isOpen() {
        return status == ClaimStatus.CLAIMED;
    }

    boolean isOf(String operator) {
        return made.createdBy().equals(operator);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ClaimView view() {
        return new ClaimView(
                id,
                number,
                purpose,
                new Money(amount, Currency.getInstance(currency)),
                spentOn,
                voucher,
                ticketId,
                status,
                decidedOn,
                decidedBy,
                rejectionReason,
                made.createdAt(),
                made.createdBy());
    }
}
