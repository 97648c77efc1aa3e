package kefu.billing.renewal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.billing.casework.CustomerCase;
import kefu.platform.process.Actor;
import kefu.platform.process.AllowedStep;
import kefu.platform.process.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * One expiry of one contract and what became of it. A contract has at most one open renewal. Who is responsible is the
 * process engine's to say.
 */
@Entity
@Table(name = "renewal")
class Renewal extends CustomerCase {

    @Column(name = "contract_id")
    private @Nullable UUID contractId;

    @Column(name = "open_contract")
    private @Nullable UUID openContract;

    @Enumerated(EnumType.STRING)
    private RenewalKind kind;

    private @Nullable String salesperson;
    private boolean unowned;
    private boolean unfiled;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "expiry_month")
    private String expiryMonth;

    @Column(name = "remind_on")
    private LocalDate remindOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Renewal() {}

    @SuppressWarnings("NullAway.Init") // ends() fills the days
    Renewal(UUID id, String number, OpenRenewal asked, Term term, CaseState opened, Actor by) {
        super(id, number, asked.customerId(), opened, by);
        this.contractId = asked.contractId();
        this.openContract = asked.contractId();
        this.kind = asked.kind();
        ends(term);
        moved(opened);
    }

    /** Its last day, and the days counted from it. */
    final void ends(Term term) {
        expiresOn = term.expiresOn();
        expiryMonth = term.expiryMonth();
        remindOn = term.remindOn();
    }

    @Override
    protected final void moved(CaseState reached) {
        String responsible = reached.roles().get("salesperson");
        salesperson = responsible == null || responsible.isEmpty() ? null : responsible;
        openContract = isClosed() ? null : openContract;
        unowned = !isClosed() && salesperson == null;
        unfiled = reached.state().equals("EXPIRED") && !reached.taken().containsKey("file");
    }

    boolean isUnowned() {
        return unowned;
    }

    @Nullable
    String salesperson() {
        return salesperson;
    }

    RenewalKind kind() {
        return kind;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    LocalDate remindOn() {
        return remindOn;
    }

    /** What follows it once it is renewed. */
    OpenRenewal successor(LocalDate renewedUntil) {
        return new OpenRenewal(customerId(), contractId, kind, renewedUntil, salesperson);
    }

    RenewalFact fact() {
        return new RenewalFact(id(), number(), customerId(), contractId, kind, expiresOn, salesperson);
    }

    RenewalView view(@Nullable List<AllowedStep> allowedSteps) {
        return new RenewalView(
                id(),
                number(),
                process(),
                processVersion(),
                state(),
                isClosed(),
                customerId(),
                contractId,
                kind,
                salesperson,
                expiresOn,
                remindOn,
                unfiled,
                allowedSteps,
                openedAt(),
                closedAt(),
                updatedAt());
    }
}
