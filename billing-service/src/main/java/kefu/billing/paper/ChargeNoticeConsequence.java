package kefu.billing.paper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kefu.billing.charge.ChargePolicy;
import kefu.billing.invoice.Invoice;
import kefu.billing.invoice.InvoiceDesk;
import kefu.billing.invoice.InvoiceKind;
import kefu.billing.invoice.InvoiceLine;
import kefu.billing.invoice.NewInvoice;
import kefu.billing.office.Amounts;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Quantity;
import kefu.billing.tariff.Tariff;
import kefu.platform.casework.Caseworker;
import kefu.platform.casework.Consequence;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A charge notice names tariff items only, from its first draft on; once issued it is an invoice like any other, at the
 * prices of the day it is issued on.
 */
@ApplicationScoped
class ChargeNoticeConsequence implements Consequence<Paper> {

    private static final String BILLED = "billing.invoice.issued.v1";

    private final InvoiceDesk invoices;
    private final Tariff tariff;
    private final Amounts amounts;
    private final ChargePolicy policy;
    private final BusinessDay day;
    private final PaperRoom room;
    private final Caseworker caseworker;

    ChargeNoticeConsequence(
            InvoiceDesk invoices,
            Tariff tariff,
            Amounts amounts,
            ChargePolicy policy,
            BusinessDay day,
            PaperRoom room,
            Caseworker caseworker) {
        this.invoices = invoices;
        this.tariff = tariff;
        this.amounts = amounts;
        this.policy = policy;
        this.day = day;
        this.room = room;
        this.caseworker = caseworker;
    }

    @Override
    public String process() {
        return ChargeNoticeResource.PROCESS;
    }

    @Override
    public void follow(Paper notice, Outcome outcome) {
        switch (outcome.entry().step()) {
            case "opened", "edit" -> billed(notice);
            case "issue" -> issue(notice, outcome.entry().actor());
            default -> {}
        }
    }

    private void issue(Paper notice, String operator) {
        Invoice invoice = invoices.issue(billed(notice), operator);
        notice.isAbout(invoice.id());
        ObjectNode form = Json.object().put("invoiceId", invoice.id().toString());
        caseworker.happened(room, notice, BILLED, form.set("total", Filled.of(invoice.total())));
    }

    /** What it would be billed as today; what the tariff does not know is refused. */
    private NewInvoice billed(Paper notice) {
        JsonNode data = notice.caseState().data();
        LocalDate today = day.today();
        List<InvoiceLine> lines = new ArrayList<>();
        for (JsonNode line : data.path("lines")) {
            lines.add(line(line, "/form/lines/" + lines.size(), today));
        }
        NewInvoice billed = new NewInvoice(
                Objects.requireNonNull(notice.customerId()),
                InvoiceKind.PROPERTY,
                null,
                notice.id(),
                amounts.currency(),
                lines,
                today,
                payBy(data, today));
        amounts.require(billed.total(), "/form/lines");
        return billed;
    }

    private InvoiceLine line(JsonNode line, String at, LocalDate today) {
        Quantity quantity = quantity(line.path("quantity"), at + "/quantity");
        return InvoiceLine.of(
                tariff.getService(line.path("item").asText(), today, at + "/item"),
                amounts.require(quantity, at + "/quantity"));
    }

    private static Quantity quantity(JsonNode given, String at) {
        try {
            return new Quantity(given.decimalValue());
        } catch (IllegalArgumentException tooFine) {
            throw CommonProblem.INVALID
                    .because("数量无法识别", "A quantity is not valid")
                    .at(at, "invalid-value", "至多三位小数", "At most three decimals");
        }
    }

    private @Nullable LocalDate payBy(JsonNode data, LocalDate today) {
        LocalDate given = Filled.date(data.path("payBy"));
        return given == null && policy.payWithinDays().isPresent()
                ? today.plusDays(policy.payWithinDays().getAsInt())
                : given;
    }
}
