package kefu.billing.reading;

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
import java.time.YearMonth;
import java.util.UUID;
import kefu.billing.account.GasAccount;
import kefu.billing.office.Made;
import kefu.billing.office.Quantity;
import kefu.billing.tariff.UserKind;
import kefu.platform.web.Traced;
import org.jspecify.annotations.Nullable;

/**
 * What a meter showed on a day (抄表). Never changed: a wrong one is marked as corrected, with the reason, and stays as a
 * wrong line of its month's report; the right one follows as a new reading.
 */
@Entity
@Table(name = "meter_reading")
public class MeterReading extends Traced {

    private static final Byte CURRENT = 1;

    @Id
    private UUID id;

    @Column(name = "gas_account_id")
    private UUID gasAccountId;

    @Column(name = "customer_id")
    private UUID customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "user_kind")
    private UserKind userKind;

    @Column(name = "read_on")
    private LocalDate readOn;

    @Column(name = "read_month")
    private String readMonth;

    private BigDecimal value;

    @Column(name = "previous_value")
    private BigDecimal previousValue;

    @Column(name = "previous_read_on")
    private @Nullable LocalDate previousReadOn;

    private BigDecimal volume;

    @Column(name = "out_of_window")
    private boolean outOfWindow;

    private @Nullable UUID corrects;
    private boolean corrected;

    @Column(name = "correction_reason")
    private @Nullable String correctionReason;

    @Column(name = "current_mark")
    private @Nullable Byte currentMark;

    @Embedded
    private Made made;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected MeterReading() {}

    MeterReading(UUID id, GasAccount account, Taken taken, String operator, Instant now) {
        this.id = id;
        this.gasAccountId = account.id();
        this.customerId = account.customerId();
        this.userKind = account.userKind();
        this.readOn = taken.readOn();
        this.readMonth = YearMonth.from(taken.readOn()).toString();
        this.value = taken.value().value();
        this.previousValue = taken.previousValue().value();
        this.previousReadOn = taken.previousReadOn();
        this.volume = taken.volume().value();
        this.outOfWindow = taken.outOfWindow();
        this.corrects = taken.corrects();
        this.currentMark = CURRENT;
        this.made = new Made(now, operator);
    }

    /** What was read and what it followed, already found to be believable. */
    record Taken(
            LocalDate readOn,
            Quantity value,
            Quantity previousValue,
            @Nullable LocalDate previousReadOn,
            Quantity volume,
            boolean outOfWindow,
            @Nullable UUID corrects) {}

    void correct(String reason) {
        corrected = true;
        correctionReason = reason;
        currentMark = null;
    }

    public boolean isCorrected() {
        return corrected;
    }

    public UUID id() {
        return id;
    }

    public UUID gasAccountId() {
        return gasAccountId;
    }

    public UUID customerId() {
        return customerId;
    }

    public UserKind userKind() {
        return userKind;
    }

    public LocalDate readOn() {
        return readOn;
    }

    public Quantity value() {
        return new Quantity(value);
    }

    public Quantity volume() {
        return new Quantity(volume);
    }

    Quantity previousValue() {
        return new Quantity(previousValue);
    }

    @Nullable
    LocalDate previousReadOn() {
        return previousReadOn;
    }

    boolean outOfWindow() {
        return outOfWindow;
    }

    @Nullable
    UUID corrects() {
        return corrects;
    }

    @Nullable
    String correctionReason() {
        return correctionReason;
    }

    Made made() {
        return made;
    }

    long version() {
        return version;
    }
}
