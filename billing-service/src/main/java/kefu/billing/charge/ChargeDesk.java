package kefu.billing.charge;

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
import kefu.billing.invoice.InvoiceStatus;
import kefu.billing.invoice.NewInvoice;
import kefu.billing.office.Amounts;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.billing.tariff.Price;
import kefu.billing.tariff.Tariff;
import kefu.platform.id.Numbers;
import kefu.platform.id.Uuid7;
import kefu.platform.money.Money;
import kefu.platform.outbox.Outbox;
import org.jboss.logging.Logger;

/**
 * Charges services by the tariff and bills them; the bill is the charge notice (缴费通知单). A service the tariff does not
 * know is not charged but kept as BLOCKED, for somebody to look at, and charged once the obstacle is gone. What was collected
 * on the spot is charged as it was collected.
 */
@ApplicationScoped
class ChargeDesk {

    private static final Logger LOG = Logger.getLogger(ChargeDesk.class);
    private static final String PREFIX = "CH";

    private final ServiceCharges charges;
    private final InvoiceDesk invoices;
    private final Tariff tariff;
    private final ChargePolicy policy;
    private final Amounts amounts;
    private final Numbers numbers;
    private final BusinessDay day;
    private final Outbox outbox;
    private final HandIn handIn;

    ChargeDesk(
            ServiceCharges charges,
            InvoiceDesk invoices,
            Tariff tariff,
            ChargePolicy policy,
            Amounts amounts,
            Numbers numbers,
            BusinessDay day,
            Outbox outbox,
            HandIn handIn) {
        this.charges = charges;
        this.invoices = invoices;
        this.tariff = tariff;
        this.policy = policy;
        this.amounts = amounts;
        this.numbers = numbers;
        this.day = day;
        this.outbox = outbox;
        this.handIn = handIn;
    }

    /** A ticket's service is done: charged once, whatever is delivered twice. */
    @Transactional
    void done(ServiceDone done, String operator) {
        if (done.ticketId() != null && charges.findOfTicket(done.ticketId()).isPresent()) {
            return;
        }
        priceAndBill(record(done, operator), operator);
    }

    /** As far as it goes by itself: no price without a tariff item, no bill where somebody is to look first. */
    @Transactional
    void priceAndBill(ServiceCharge charge, String operator) {
        if (price(charge) && (policy.invoiceAtOnce() || charge.isCollected())) {
            bill(charge, operator);
        }
    }

    @Transactional
    ServiceCharge record(ServiceDone done, String operator) {
        ServiceCharge charge =
                new ServiceCharge(Uuid7.at(day.now()), numbers.next(PREFIX, day.now()), done, operator, day.now());
        charges.persist(charge);
        return charge;
    }

    /** Whether it could be priced; if not, the charge says why. */
    boolean price(ServiceCharge charge) {
        Optional<Price> price = tariff.findService(charge.itemCode(), charge.completedOn());
        if (charge.customerId() == null || price.isEmpty()) {
            Obstacle obstacle = price.isEmpty() ? Obstacle.NOT_IN_TARIFF : Obstacle.NO_CUSTOMER;
            charge.blockedBy(obstacle, day.now());
            LOG.warnf("Charge %s is blocked: %s", charge.id(), obstacle);
            return false;
        }
        Money collected = charge.isCollected() ? charge.amount() : null;
        charge.price(collected == null ? price.get().of(charge.quantity()) : collected, day.now());
        return true;
    }

    @Transactional
    void bill(ServiceCharge charge, String operator) {
        UUID customer = charge.customerId();
        if (customer == null || charge.status() != ChargeStatus.CHARGED) {
            throw BillingProblem.CHARGE_STATUS
                    .because(
                            "收费为 " + charge.status() + "，不能开票",
                            "A charge that is " + charge.status() + " is not billed")
                    .with("state", charge.status());
        }
        Price price = tariff.getService(charge.itemCode(), charge.completedOn(), "");
        LocalDate today = day.today();
        LocalDate payBy = policy.payWithinDays().isPresent()
                ? today.plusDays(policy.payWithinDays().getAsInt())
                : null;
        charges.flush();
        Invoice invoice = invoices.issue(
                new NewInvoice(
                        customer,
                        InvoiceKind.SERVICE,
                        null,
                        charge.id(),
                        amounts.currency(),
                        List.of(line(charge, price)),
                        today,
                        payBy),
                operator);
        charge.billedBy(invoice.id(), day.now());
        outbox.add(charge.id(), ChargeFact.NOTICE, ChargeFact.notice(charge));
        if (invoice.status() == InvoiceStatus.PAID) {
            remitted(charge);
        }
        handIn.settle(charge, today);
        LOG.infof("Charge %s billed with invoice %s", charge.id(), invoice.number());
    }

    private static InvoiceLine line(ServiceCharge charge, Price price) {
        Money collected = charge.isCollected() ? charge.amount() : null;
        return collected == null
                ? InvoiceLine.of(price, charge.quantity())
                : InvoiceLine.collected(price, charge.quantity(), collected);
    }

    void paid(@Observes InvoiceEvent.Settled settled) {
        find(settled.invoice())
                .filter(charge -> charge.status() == ChargeStatus.INVOICED)
                .ifPresent(this::remitted);
    }

    void reopened(@Observes InvoiceEvent.Reopened reopened) {
        find(reopened.invoice()).ifPresent(charge -> charge.move(ChargeStatus.INVOICED, day.now()));
    }

    void voided(@Observes InvoiceEvent.Voided voided) {
        find(voided.invoice()).ifPresent(charge -> charge.move(ChargeStatus.VOID, day.now()));
    }

    private void remitted(ServiceCharge charge) {
        charge.move(ChargeStatus.REMITTED, day.now());
        outbox.add(charge.id(), ChargeFact.REMITTED, ChargeFact.remitted(charge));
    }

    private Optional<ServiceCharge> find(Invoice invoice) {
        return invoice.kind() == InvoiceKind.SERVICE && invoice.sourceId() != null
                ? charges.findByIdOptional(invoice.sourceId())
                : Optional.empty();
    }
}
