package kefu.billing.paper;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import kefu.billing.invoice.Invoice;
import kefu.billing.invoice.InvoiceEvent;
import kefu.billing.invoice.InvoiceKind;
import kefu.billing.invoice.Invoices;
import kefu.platform.casework.Caseworker;
import kefu.platform.casework.NewCase;
import kefu.platform.json.Json;
import kefu.platform.process.Actor;

/**
 * Moves papers on by what happens to invoices, in the same transaction: an overdue fee begins to be collected, a paid one is
 * collected no more, what was taken back is void, delivered or not. Whoever reports these holds the customer's account.
 */
@ApplicationScoped
class PaperWatch {

    static final String CLEARED = "billing.debt.cleared";
    private static final String OVERDUE = "billing.overdue.v1";
    private static final String VOIDED = "billing.invoice.voided.v1";

    private final Papers papers;
    private final Invoices invoices;
    private final PaperRoom room;
    private final Caseworker caseworker;

    PaperWatch(Papers papers, Invoices invoices, PaperRoom room, Caseworker caseworker) {
        this.papers = papers;
        this.invoices = invoices;
        this.room = room;
        this.caseworker = caseworker;
    }

    void overdue(@Observes InvoiceEvent.FellOverdue late) {
        Invoice invoice = late.invoice();
        boolean collected = papers.listOpenAbout(invoice.id()).stream()
                .anyMatch(paper -> paper.process().equals(FeeCollectionResource.PROCESS));
        if (invoice.kind() != InvoiceKind.GAS && !collected) {
            ObjectNode form = Json.object()
                    .put("customerId", invoice.customerId().toString())
                    .put("invoiceId", invoice.id().toString());
            caseworker.open(
                    room,
                    new NewCase<>(
                            FeeCollectionResource.PROCESS, form, Json.object(), null, Actor.event(OVERDUE), room::row));
        }
    }

    void settled(@Observes InvoiceEvent.Settled settled) {
        Invoice invoice = settled.invoice();
        papers.listOpenAbout(invoice.id()).forEach(paper -> happened(paper, CLEARED, Json.object()));
        recovered(invoice.customerId());
    }

    void voided(@Observes InvoiceEvent.Voided voided) {
        Invoice invoice = voided.invoice();
        ObjectNode why = Json.object().put("reason", voided.reason());
        // A notice that was delivered is over, and void all the same.
        papers.listAbout(invoice.id())
                .forEach(paper -> happened(
                        paper, VOIDED, paper.process().equals(FeeCollectionResource.PROCESS) ? why : Json.object()));
        recovered(invoice.customerId());
    }

    private void recovered(UUID customer) {
        if (!invoices.isAnyOpenOf(customer)) {
            papers.listOpenOf(customer, ReconciliationResource.PROCESS)
                    .forEach(paper -> happened(paper, CLEARED, Json.object()));
        }
    }

    private void happened(Paper paper, String event, ObjectNode form) {
        caseworker.findHeld(room, paper.id()).ifPresent(held -> caseworker.happened(room, held, event, form));
    }
}
