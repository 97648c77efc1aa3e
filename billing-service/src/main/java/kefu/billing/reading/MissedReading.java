package kefu.billing.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import kefu.billing.account.GasAccount;
import kefu.billing.office.Made;
import kefu.billing.tariff.UserKind;
import kefu.platform.web.Traced;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A visit on which nobody let the meter reader in (未能入户): written once, so that a missing reading has its reason. */
@Entity
@Immutable
@Table(name = "missed_reading")
class MissedReading extends Traced {

    @Id
    private UUID id;

    @Column(name = "gas_account_id")
    private UUID gasAccountId;

    @Column(name = "customer_id")
    private UUID customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "user_kind")
    private UserKind userKind;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    @Column(name = "visit_month")
    private String visitMonth;

    private String reason;

    @Embedded
    private Made made;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected MissedReading() {}

    MissedReading(UUID id, GasAccount account, LocalDate visitedOn, String reason, Made made) {
        this.id = id;
        this.gasAccountId = account.id();
        this.customerId = account.customerId();
        this.userKind = account.userKind();
        this.visitedOn = visitedOn;
        this.visitMonth = YearMonth.from(visitedOn).toString();
        this.reason = reason;
        this.made = made;
    }

    UUID id() {
        return id;
    }

    /** Made up for as soon as the meter has been read on that day or later. */
    MissedReadingView view(@Nullable LocalDate lastReadOn) {
        boolean read = lastReadOn != null && !lastReadOn.isBefore(visitedOn);
        return new MissedReadingView(
                id,
                gasAccountId,
                customerId,
                userKind,
                visitedOn,
                reason,
                read ? MissedReadingState.READ : MissedReadingState.NOT_ACCESSED,
                made.createdAt(),
                made.createdBy());
    }
}
