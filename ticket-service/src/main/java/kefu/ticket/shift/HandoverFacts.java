package kefu.ticket.shift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.CaseState;
import kefu.platform.process.Taken;
import kefu.ticket.ticket.NewTicket;
import kefu.ticket.ticket.OpeningFacts;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketLookup;

/**
 * From when to when a shift was handed over, and between whom, as the record of the hand-over has it: a fault that occurs
 * meanwhile belongs to both (交接过程中发生的故障由两班共同处理, 003-篇5 十二). Without an end it is still going on.
 */
@ApplicationScoped
class HandoverFacts implements OpeningFacts {

    private final TicketLookup lookup;
    private final TicketBook tickets;

    HandoverFacts(TicketLookup lookup, TicketBook tickets) {
        this.lookup = lookup;
        this.tickets = tickets;
    }

    @Override
    public String process() {
        return "fault";
    }

    @Override
    public void add(NewTicket asked, JsonNode form, ObjectNode known) {
        String named = form.path("shiftHandover").asText("");
        if (named.isEmpty()) {
            return;
        }
        CaseState handover = lookup.find("shift-handover", named)
                .flatMap(tickets::find)
                .map(TicketFacts::state)
                .orElseThrow(() -> CommonProblem.INVALID
                        .because("没有这份交接班记录", "There is no such hand-over on record")
                        .at("/form/shiftHandover", "unknown", "请填写交接班记录编号", "Name a hand-over, by number or id"));
        known.put("handoverStartedAt", handover.openedAt().toString());
        known.put("handoverOutgoing", handover.roles().get("outgoing"));
        known.put("handoverIncoming", handover.roles().get("incoming"));
        Taken accepted = handover.taken().get("accept");
        if (accepted != null) {
            known.put("handoverEndedAt", accepted.at().toString());
        }
    }
}
