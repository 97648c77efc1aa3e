package kefu.billing.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kefu.billing.invoice.Invoice;
import kefu.billing.invoice.InvoiceEvent;
import kefu.billing.invoice.InvoiceStatus;
import kefu.billing.office.BusinessDay;
import kefu.platform.id.Uuid7;

/**
 * Puts shares of a payment on invoices. Who was paid up is told only after all shares lie where they belong: a desk that
 * asks "is everything paid?" must never see half of a payment.
 */
@ApplicationScoped
class Allocator {

    private final PaymentAllocations allocations;
    private final BusinessDay day;
    private final Event<InvoiceEvent> happened;

    Allocator(PaymentAllocations allocations, BusinessDay day, Event<InvoiceEvent> happened) {
        this.allocations = allocations;
        this.day = day;
        this.happened = happened;
    }

    /** The invoices must be locked; the money counts as paid on the day given. */
    void put(Payment payment, List<Share> shares, List<Invoice> locked, LocalDate paidOn) {
        Map<UUID, Invoice> byId = locked.stream().collect(Collectors.toMap(Invoice::id, Function.identity()));
        for (Share share : shares) {
            Invoice invoice = byId.get(share.invoiceId());
            if (invoice == null) {
                throw new IllegalStateException("Invoice " + share.invoiceId() + " is not locked");
            }
            payment.allocate(share.amount());
            invoice.pay(share.amount(), paidOn, day.now());
            allocations.persist(new PaymentAllocation(Uuid7.at(day.now()), payment.id(), share, day.now()));
        }
    }

    void tellPaidUp(List<Share> shares, List<Invoice> locked) {
        List<UUID> touched = shares.stream().map(Share::invoiceId).toList();
        locked.stream()
                .filter(invoice -> touched.contains(invoice.id()) && invoice.status() == InvoiceStatus.PAID)
                .forEach(invoice -> happened.fire(new InvoiceEvent.Settled(invoice)));
    }
}
