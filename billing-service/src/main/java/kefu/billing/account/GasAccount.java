package kefu.billing.account;

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
import java.util.UUID;
import kefu.billing.office.Made;
import kefu.billing.office.Quantity;
import kefu.billing.tariff.UserKind;
import kefu.platform.web.Traced;
import org.jspecify.annotations.Nullable;

/**
 * One supply point: a customer, his kind of use and his meter. It remembers what the meter showed last, under its
 * version, so that two readings taken at once cannot both follow the same predecessor.
 */
@Entity
@Table(name = "gas_account")
public class GasAccount extends Traced {

    @Id
    private UUID id;

    @Column(name = "customer_id")
    private UUID customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "user_kind")
    private UserKind userKind;

    @Column(name = "meter_number")
    private String meterNumber;

    @Column(name = "opened_on")
    private @Nullable LocalDate openedOn;

    @Column(name = "last_reading")
    private BigDecimal lastValue;

    @Column(name = "last_read_on")
    private @Nullable LocalDate lastReadOn;

    @Embedded
    private Made made;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected GasAccount() {}

    GasAccount(UUID id, OpenGasAccount opened, String operator, Instant now) {
        this.id = id;
        this.customerId = opened.customerId();
        this.userKind = opened.userKind();
        this.meterNumber = opened.meterNumber();
        this.openedOn = opened.openedOn();
        this.lastValue = opened.firstValue().value();
        this.made = new Made(now, operator);
    }

    /** What the meter shows from now on counts as the last reading; also used to take a wrong one back. */
    public void meterShows(Quantity value, LocalDate day) {
        lastValue = value.value();
        lastReadOn = day;
    }

    public UUID id() {
        return id;
    }

    public UUID customerId() {
        return customerId;
    }

    public UserKind userKind() {
        return userKind;
    }

    public Quantity lastValue() {
        return new Quantity(lastValue);
    }

    /** Absent until the first reading. */
    public @Nullable LocalDate lastReadOn() {
        return lastReadOn;
    }

    /** Readings follow each other day by day, the first one not before the account was opened. */
    public boolean mayBeReadOn(LocalDate day) {
        if (lastReadOn != null) {
            return day.isAfter(lastReadOn);
        }
        return openedOn == null || !day.isBefore(openedOn);
    }

    public long version() {
        return version;
    }

    GasAccountView view() {
        return new GasAccountView(
                id,
                customerId,
                userKind,
                meterNumber,
                openedOn,
                lastValue(),
                lastReadOn,
                made.createdAt(),
                made.createdBy());
    }
}
