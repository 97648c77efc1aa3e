package kefu.ticket.routing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import kefu.platform.json.Json;
import kefu.ticket.ticket.CorrectionListener;
import kefu.ticket.ticket.DutyDesk;
import kefu.ticket.ticket.TicketFacts;

/** A complaint that turns out to have come in on the web is followed by the spokesperson (公司发言人) from then on. */
@ApplicationScoped
class LateSpokesperson implements CorrectionListener {

    private final Spokesperson spokesperson;
    private final DutyDesk duty;

    LateSpokesperson(Spokesperson spokesperson, DutyDesk duty) {
        this.spokesperson = spokesperson;
        this.duty = duty;
    }

    @Override
    public void corrected(TicketFacts ticket, ObjectNode changed) {
        if (changed.has("channel") && ticket.state().process().equals(spokesperson.process())) {
            String channel = changed.path("channel").textValue();
            spokesperson
                    .of(channel)
                    .filter(operator -> !ticket.accuses(operator))
                    .ifPresent(operator -> duty.happened(
                            ticket.id(),
                            "ticket.updated.v1",
                            Json.object().put("spokesperson", operator).put("channel", channel)));
        }
    }
}
