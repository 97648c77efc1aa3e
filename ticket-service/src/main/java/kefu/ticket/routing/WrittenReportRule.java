package kefu.ticket.routing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.process.ProcessProblem;
import kefu.platform.process.Processes;
import kefu.platform.process.Taken;
import kefu.ticket.ticket.StepRule;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketFacts;

/**
 * A customer who came by QQ or e-mail and was not satisfied gets a written report (004-S8 3, 5): until it is filed, his
 * complaint is not evaluated.
 */
@ApplicationScoped
class WrittenReportRule implements StepRule {

    private static final String REPORT = "file-written-report";

    private final TicketBook tickets;
    private final ComplaintPolicies policies;
    private final Processes processes;

    WrittenReportRule(TicketBook tickets, ComplaintPolicies policies, Processes processes) {
        this.tickets = tickets;
        this.policies = policies;
        this.processes = processes;
    }

    @Override
    public String process() {
        return "complaint";
    }

    @Override
    public String step() {
        return "evaluate";
    }

    @Override
    public void check(UUID ticket, JsonNode form) {
        TicketFacts facts = tickets.get(ticket);
        Map<String, Taken> taken = facts.state().taken();
        String channel = facts.channel();
        boolean due = channel != null
                && policies.writtenReportChannels().contains(channel)
                && taken.containsKey("reject-solution")
                && !taken.containsKey(REPORT)
                // Who complained before the step was there is not asked for it.
                && processes.of(facts.state()).find(REPORT).isPresent();
        if (due) {
            throw ProcessProblem.GUARD_FAILED
                    .because("客户不满意，须先提交书面报告", "The customer was not satisfied: the written report comes first")
                    .with("code", "written-report-missing")
                    .with("missing", List.of(REPORT));
        }
    }
}
