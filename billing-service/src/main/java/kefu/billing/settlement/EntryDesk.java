package kefu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.billing.invoice.Invoice;
import kefu.billing.invoice.InvoiceDesk;
import kefu.billing.invoice.InvoiceEvent;
import kefu.billing.invoice.InvoiceKind;
import kefu.billing.invoice.InvoiceLine;
import kefu.billing.invoice.NewInvoice;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.GasPolicy;
import kefu.billing.office.Quantity;
import kefu.billing.receivable.CustomerAccounts;
import kefu.platform.identity.Caller;
import kefu.platform.outbox.Outbox;
import kefu.platform.web.Answer;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The statement's way to money: delivered, which starts the week of payment; keyed in by the cashier, which bills it and
 * is refused while the customer has not signed; then following its invoice. Entry and delivery may come in either order;
 * until both are there nothing is due.
 */
@ApplicationScoped
class EntryDesk {

    private static final Logger LOG = Logger.getLogger(EntryDesk.class);

    private final Settlements settlements;
    private final InvoiceDesk invoices;
    private final CustomerAccounts accounts;
    private final GasPolicy policy;
    private final Outbox outbox;
    private final BusinessDay day;
    private final Preconditions preconditions;

    EntryDesk(
            Settlements settlements,
            InvoiceDesk invoices,
            CustomerAccounts accounts,
            GasPolicy policy,
            Outbox outbox,
            BusinessDay day,
            Preconditions preconditions) {
        this.settlements = settlements;
        this.invoices = invoices;
        this.accounts = accounts;
        this.policy = policy;
        this.outbox = outbox;
        this.day = day;
        this.preconditions = preconditions;
    }

    @Transactional
    Answer<SettlementView> deliver(UUID id, @Nullable LocalDate deliveredOn) {
        LocalDate on = day.pastOrToday(deliveredOn, "/deliveredOn");
        Settlement settlement = lock(id);
        SettlementDesk.requireNotBeforeReading(settlement, on, "/deliveredOn");
        LocalDate payBy = on.plusDays(policy.payWithinDays());
        settlement.deliver(on, payBy, day.now());
        if (settlement.invoiceId() != null) {
            invoices.payableUntil(settlement.invoiceId(), payBy);
        }
        outbox.add(
                id,
                SettlementDelivered.TYPE,
                new SettlementDelivered(
                        id,
                        settlement.customerId(),
                        settlement.gasAccountId(),
                        settlement.reckoning().total(),
                        on,
                        payBy));
        LOG.infof("Settlement %s delivered on %s, payable until %s", id, on, payBy);
        return answer(settlement);
    }

    @Transactional
    Answer<SettlementView> enter(UUID id, @Nullable Quantity keyed, Caller caller) {
        Settlement settlement = lock(id);
        if (keyed != null && keyed.compareTo(settlement.reckoning().quantity()) != 0) {
            throw BillingProblem.VOLUME_DIFFERS
                    .because(
                            "结算单用气量为 " + settlement.reckoning().quantity(),
                            "The statement says " + settlement.reckoning().quantity())
                    .at("/volume", "differs", "与结算单不符", "Differs from the statement");
        }
        settlement.enter(day.today(), caller.operator(), day.now());
        if (settlement.reckoning().total().isZero()) {
            // Nothing was burnt: there is nothing to bill or to wait for.
            settlement.move(SettlementStatus.PAID, day.now());
        } else {
            settlements.flush();
            Invoice invoice = invoices.issue(billOf(settlement), caller.operator());
            settlement.billedBy(invoice.id());
        }
        LOG.infof("Settlement %s keyed in by %s", id, caller.operator());
        return answer(settlement);
    }

    void paid(@Observes InvoiceEvent.Settled settled) {
        find(settled.invoice()).ifPresent(settlement -> settlement.move(SettlementStatus.PAID, day.now()));
    }

    void reopened(@Observes InvoiceEvent.Reopened reopened) {
        find(reopened.invoice()).ifPresent(settlement -> settlement.move(SettlementStatus.ENTERED, day.now()));
    }

    void voided(@Observes InvoiceEvent.Voided voided) {
        find(voided.invoice()).ifPresent(settlement -> settlement.voidBecause(voided.reason(), day.now()));
    }

    private Optional<Settlement> find(Invoice invoice) {
        return invoice.kind() == InvoiceKind.GAS && invoice.sourceId() != null
                ? settlements.findByIdOptional(invoice.sourceId())
                : Optional.empty();
    }

    /** The customer's account first, as everywhere, then the statement. */
    private Settlement lock(UUID id) {
        accounts.lock(settlements.get(id).customerId());
        Settlement settlement = settlements.lock(id);
        preconditions.honour(settlement.version());
        return settlement;
    }

    private NewInvoice billOf(Settlement settlement) {
        return new NewInvoice(
                settlement.customerId(),
                InvoiceKind.GAS,
                settlement.gasAccountId(),
                settlement.id(),
                settlement.reckoning().total().currency(),
                List.of(InvoiceLine.of(
                        settlement.reckoning().price(),
                        settlement.reckoning().quantity(),
                        settlement.reckoning().total())),
                day.today(),
                settlement.payBy());
    }

    private Answer<SettlementView> answer(Settlement settlement) {
        settlements.flush();
        return new Answer<>(settlement.view(), settlement.version());
    }
}
