package kefu.billing.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.Amounts;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Filter;
import kefu.billing.tariff.Tariff;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Answer;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import org.jspecify.annotations.Nullable;

/**
 * What people ask of invoices. A service may be billed without a ticket, at tariff prices only: a fee the tariff does not
 * know is refused (003-篇9 3).
 */
@ApplicationScoped
class InvoiceFrontDesk {

    private final InvoiceDesk desk;
    private final Invoices invoices;
    private final Tariff tariff;
    private final Amounts amounts;
    private final BusinessDay day;
    private final Preconditions preconditions;

    InvoiceFrontDesk(
            InvoiceDesk desk,
            Invoices invoices,
            Tariff tariff,
            Amounts amounts,
            BusinessDay day,
            Preconditions preconditions) {
        this.desk = desk;
        this.invoices = invoices;
        this.tariff = tariff;
        this.amounts = amounts;
        this.day = day;
        this.preconditions = preconditions;
    }

    @Transactional
    Answer<InvoiceView> issue(IssueInvoice asked, Caller caller) {
        LocalDate today = day.today();
        requireFuture(asked.payBy(), today);
        List<InvoiceLine> lines = new ArrayList<>();
        for (int i = 0; i < asked.lines().size(); i++) {
            IssueInvoice.Line line = asked.lines().get(i);
            amounts.require(line.quantity(), "/lines/" + i + "/quantity");
            lines.add(InvoiceLine.of(tariff.getService(line.item(), today, "/lines/" + i + "/item"), line.quantity()));
        }
        NewInvoice billed = new NewInvoice(
                asked.customerId(), InvoiceKind.SERVICE, null, null, amounts.currency(), lines, today, asked.payBy());
        amounts.require(billed.total(), "/lines");
        return answer(desk.issue(billed, caller.operator()));
    }

    @Transactional
    Answer<InvoiceView> takeBack(UUID id, String reason, Caller caller) {
        preconditions.honour(invoices.get(id).version());
        return answer(desk.voidBecause(id, reason, caller.operator()));
    }

    @Transactional
    Answer<InvoiceView> get(UUID id) {
        return answer(invoices.get(id));
    }

    @Transactional
    List<InvoiceView> list(Filter filter, Paging paging) {
        return filter.newestFirst(Invoice.class, invoices, paging).stream()
                .map(InvoiceView::of)
                .toList();
    }

    private Answer<InvoiceView> answer(Invoice invoice) {
        invoices.flush();
        return new Answer<>(InvoiceView.of(invoice), invoice.version());
    }

    private static void requireFuture(@Nullable LocalDate payBy, LocalDate today) {
        if (payBy != null && (payBy.isBefore(today) || payBy.isAfter(today.plusYears(10)))) {
            throw CommonProblem.INVALID
                    .because("付款期限不合常理", "The last day of payment is beyond reason")
                    .at("/payBy", "out-of-range", "须在今后十年内", "Must lie within the next ten years");
        }
    }
}
