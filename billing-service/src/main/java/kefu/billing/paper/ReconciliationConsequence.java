package kefu.billing.paper;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import kefu.billing.invoice.Invoices;
import kefu.billing.office.Amounts;
import kefu.billing.office.BillingProblem;
import kefu.billing.receivable.CustomerAccount;
import kefu.billing.receivable.CustomerAccounts;
import kefu.platform.casework.Caseworker;
import kefu.platform.casework.Consequence;
import kefu.platform.json.Json;
import kefu.platform.money.Money;
import kefu.platform.process.Outcome;

/**
 * Compares to the fen what a customer says he owes with what the books say at that moment. Where nothing is open the
 * receivables are recovered already; by hand nobody says so while something is.
 */
@ApplicationScoped
class ReconciliationConsequence implements Consequence<Paper> {

    private static final String COMPARED = "billing.books.compared";

    private final CustomerAccounts accounts;
    private final Invoices invoices;
    private final Amounts amounts;
    private final PaperRoom room;
    private final Caseworker caseworker;

    ReconciliationConsequence(
            CustomerAccounts accounts, Invoices invoices, Amounts amounts, PaperRoom room, Caseworker caseworker) {
        this.accounts = accounts;
        this.invoices = invoices;
        this.amounts = amounts;
        this.room = room;
        this.caseworker = caseworker;
    }

    @Override
    public String process() {
        return ReconciliationResource.PROCESS;
    }

    @Override
    public void follow(Paper reconciliation, Outcome outcome) {
        switch (outcome.entry().step()) {
            case "reconcile" -> compare(reconciliation, outcome);
            case "collect" -> requireNothingOpen(reconciliation);
            default -> {}
        }
    }

    private void compare(Paper reconciliation, Outcome outcome) {
        Money stated =
                Filled.money(Objects.requireNonNull(outcome.entry().form()).path("stated"));
        boolean nothing = stated.isZero() && stated.currency().equals(amounts.currency());
        if (!nothing) {
            amounts.require(stated, "/form/stated");
        }
        Money booked = booked(customer(reconciliation));
        ObjectNode form = Json.object();
        form.set("stated", Filled.of(stated));
        form.set("booked", Filled.of(booked));
        form.set("difference", Filled.of(stated.minus(booked)));
        caseworker.happened(room, reconciliation, COMPARED, form.put("differs", !stated.equals(booked)));
        if (booked.isZero()) {
            caseworker.happened(room, reconciliation, PaperWatch.CLEARED, Json.object());
        }
    }

    private Money booked(UUID customer) {
        return accounts.findByIdOptional(customer)
                .map(CustomerAccount::receivable)
                .orElse(amounts.zero());
    }

    private void requireNothingOpen(Paper reconciliation) {
        if (invoices.isAnyOpenOf(customer(reconciliation))) {
            throw BillingProblem.STILL_OWES.because("客户尚有未付账单", "The customer has open invoices");
        }
    }

    private static UUID customer(Paper reconciliation) {
        return Objects.requireNonNull(reconciliation.customerId());
    }
}
