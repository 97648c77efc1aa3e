package kefu.ticket.routing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kefu.platform.process.ProcessProblem;
import kefu.ticket.ticket.StepRule;
import kefu.ticket.ticket.TicketBook;

/** To the written report on a complaint that came in by chat belongs the log of the chat (QQ 投诉须保留聊天记录, 004-S8 3). */
@ApplicationScoped
class ChatLogRule implements StepRule {

    private final TicketBook tickets;
    private final ComplaintPolicies policies;

    ChatLogRule(TicketBook tickets, ComplaintPolicies policies) {
        this.tickets = tickets;
        this.policies = policies;
    }

    @Override
    public String process() {
        return "complaint";
    }

    @Override
    public String step() {
        return "file-written-report";
    }

    @Override
    public void check(UUID ticket, JsonNode form) {
        String channel = tickets.get(ticket).channel();
        if (channel != null && policies.chatLogChannels().contains(channel) && !form.hasNonNull("chatLog")) {
            throw ProcessProblem.FORM_INVALID
                    .because("须保留聊天记录", "The chat log is kept with it")
                    .at("/form/chatLog", "required", "请填写聊天记录存放处", "Say where the chat log is kept");
        }
    }
}
