package kefu.ticket.worksheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.timer.Timers;
import kefu.platform.web.Preconditions;
import kefu.ticket.clock.DueView;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.TicketBook;
import org.jboss.logging.Logger;

/**
 * Asks other departments and keeps them to their time (004-S8 7 工作单督办). Refused: a closed ticket, a reply-by in the
 * past, an answer from another department, a second answer.
 */
@ApplicationScoped
class WorkSheetDesk {

    /** The kind of the timer that watches the time to answer. */
    static final String TIMER = "work-sheet";

    private static final Logger LOG = Logger.getLogger(WorkSheetDesk.class);

    private final WorkSheets sheets;
    private final TicketBook tickets;
    private final Agreements agreements;
    private final Timers timers;
    private final Preconditions preconditions;
    private final Clock clock;

    WorkSheetDesk(
            WorkSheets sheets,
            TicketBook tickets,
            Agreements agreements,
            Timers timers,
            Preconditions preconditions,
            Clock clock) {
        this.sheets = sheets;
        this.tickets = tickets;
        this.agreements = agreements;
        this.timers = timers;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    @Transactional
    WorkSheet issue(UUID ticketId, NewWorkSheet asked, Caller who) {
        Instant now = clock.instant();
        HeldTicket ticket = tickets.hold(ticketId).requireOpen().requireNotAbout(who.operator());
        preconditions.honour(ticket.version());
        WorkSheet sheet =
                new WorkSheet(Uuid7.at(now), ticketId, asked, agreements.term(asked, now), who.operator(), now);
        sheets.persist(sheet);
        timers.schedule(TIMER, sheet.id(), "reply-by", sheet.replyBy());
        record(ticket, sheet, "issued", who.operator(), now);
        return sheet;
    }

    @Transactional
    WorkSheet get(UUID id) {
        tickets.insider();
        return sheets.ticketOf(id)
                .flatMap(tickets::find)
                .map(ticket -> sheets.get(id))
                .orElseThrow(WorkSheets::unknown);
    }

    @Transactional
    DueView explain(UUID id) {
        return agreements.explain(get(id));
    }

    @Transactional
    WorkSheet urge(UUID id, Caller who) {
        HeldTicket ticket = hold(id);
        WorkSheet sheet = sheets.get(id);
        preconditions.honour(sheet.version());
        Instant now = clock.instant();
        sheet.urge(now);
        record(ticket, sheet, "urged", who.operator(), now);
        return sheet;
    }

    @Transactional
    WorkSheet answer(UUID id, WorkSheetReply reply, Caller who) {
        HeldTicket ticket = hold(id);
        WorkSheet sheet = sheets.get(id);
        preconditions.honour(sheet.version());
        if (!sheet.department().equals(who.department()) && !who.has("SUPERVISOR") && !who.has("CS_MANAGER")) {
            throw CommonProblem.FORBIDDEN
                    .because("由被派工作单的部门答复", "The department that was asked answers")
                    .with("allowedFor", sheet.department());
        }
        Instant now = clock.instant();
        sheet.answer(reply.reply(), who.operator(), now);
        timers.cancel(TIMER, id, "reply-by");
        record(ticket, sheet, "answered", who.operator(), now);
        return sheet;
    }

    /** Its time has run out. */
    @Transactional
    void runOut(UUID id, Instant at) {
        sheets.ticketOf(id).flatMap(tickets::holdForDuty).ifPresent(ticket -> {
            WorkSheet sheet = sheets.get(id);
            if (sheet.runOut()) {
                record(ticket, sheet, "overdue", "timer:" + TIMER, at);
            }
        });
    }

    private HeldTicket hold(UUID id) {
        tickets.insider();
        return sheets.ticketOf(id).flatMap(tickets::findForChange).orElseThrow(WorkSheets::unknown);
    }

    private void record(HeldTicket ticket, WorkSheet sheet, String what, String by, Instant at) {
        sheets.flush();
        ObjectNode facts = Json.object()
                .put("workSheetId", sheet.id().toString())
                .put("department", sheet.department())
                .put("replyBy", sheet.replyBy().toString());
        ticket.log(at, by, "work-sheet-" + what, facts.deepCopy(), null);
        ticket.tell("ticket.work-sheet." + what + ".v1", facts);
        LOG.infof("Work sheet %s of ticket %s to %s: %s", sheet.id(), ticket.id(), sheet.department(), what);
    }
}
