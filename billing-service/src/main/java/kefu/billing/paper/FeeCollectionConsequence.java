package kefu.billing.paper;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kefu.billing.invoice.Invoice;
import kefu.billing.invoice.InvoiceKind;
import kefu.billing.invoice.Invoices;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.billing.receivable.CustomerAccounts;
import kefu.platform.casework.Consequence;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.Outcome;

/**
 * A fee is asked for once it is late and while its invoice is open, in one collection at a time. Gas is refused: it has a
 * way of its own, from the notice to the cut-off.
 */
@ApplicationScoped
class FeeCollectionConsequence implements Consequence<Paper> {

    private static final String POINTER = "/form/invoiceId";

    private final Invoices invoices;
    private final CustomerAccounts accounts;
    private final Papers papers;
    private final BusinessDay day;

    FeeCollectionConsequence(Invoices invoices, CustomerAccounts accounts, Papers papers, BusinessDay day) {
        this.invoices = invoices;
        this.accounts = accounts;
        this.papers = papers;
        this.day = day;
    }

    @Override
    public String process() {
        return FeeCollectionResource.PROCESS;
    }

    @Override
    public void follow(Paper collection, Outcome outcome) {
        if (outcome.entry().step().equals("opened")) {
            JsonNode named = collection.caseState().data().path("invoiceId");
            collection.isAbout(collectable(collection, Filled.id(named.asText(), POINTER)));
            // The version that is answered is the one with the invoice.
            papers.flush();
        }
    }

    private UUID collectable(Paper collection, UUID id) {
        UUID customer = Objects.requireNonNull(collection.customerId());
        accounts.lock(customer);
        Invoice invoice = invoices.findLocked(id)
                .orElseThrow(() -> CommonProblem.INVALID
                        .because("没有该账单", "There is no such invoice")
                        .at(POINTER, "unknown-invoice", "没有该账单", "There is no such invoice"));
        if (!invoice.customerId().equals(customer)) {
            throw BillingProblem.WRONG_CUSTOMER
                    .because("账单属于其他客户", "The invoice belongs to another customer")
                    .at(POINTER, "wrong-customer", "属于其他客户", "Belongs to another customer");
        }
        if (invoice.kind() == InvoiceKind.GAS) {
            throw BillingProblem.INVOICE_STATUS
                    .because("气费按催缴与停气程序办理", "Gas is dunned: see /api/v1/dunning-cases")
                    .with("kind", invoice.kind());
        }
        if (!invoice.isOpen()) {
            throw BillingProblem.INVOICE_STATUS
                    .because("账单为 " + invoice.status(), "The invoice is " + invoice.status())
                    .with("state", invoice.status());
        }
        requireLate(invoice);
        if (!papers.listOpenAbout(id).stream().allMatch(other -> isNone(other, collection))) {
            throw BillingProblem.COLLECTION_OPEN.because("该账单已在催缴中", "This invoice is being collected already");
        }
        return id;
    }

    /** Nobody is asked for what he may still pay in time; where no last day is set, the office decides. */
    private void requireLate(Invoice invoice) {
        LocalDate lastDay = invoice.payBy();
        if (!invoice.isOverdue() && lastDay != null && !lastDay.isBefore(day.today())) {
            throw BillingProblem.NOT_OVERDUE
                    .because("缴费期限为 " + lastDay, "It can be paid until " + lastDay)
                    .with("possibleFrom", lastDay.plusDays(1).toString());
        }
    }

    private static boolean isNone(Paper other, Paper collection) {
        return other.id().equals(collection.id()) || !other.process().equals(FeeCollectionResource.PROCESS);
    }
}
