package kefu.ticket.policy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kefu.platform.identity.Allowed;
import kefu.platform.visibility.House;
import kefu.ticket.attachment.AttachmentPolicies;
import kefu.ticket.call.CallPolicies;
import kefu.ticket.duty.DutyPolicies;
import kefu.ticket.escalation.EscalationPolicies;
import kefu.ticket.operator.SkillPolicies;
import kefu.ticket.presence.PresencePolicies;
import kefu.ticket.report.ReportPolicies;
import kefu.ticket.worksheet.AgreementPolicies;

/** Shows the policies in force, so that nobody has to ask what this deployment decided. */
@Path("/api/v1/policies")
@Allowed
public class PoliciesResource {

    private final TicketPolicies policies;
    private final CallPolicies calls;
    private final PoliciesView.Beside beside;

    PoliciesResource(
            TicketPolicies policies,
            CallPolicies calls,
            AttachmentPolicies attachments,
            PresencePolicies fleeting,
            EscalationPolicies escalation,
            AgreementPolicies agreements,
            ReportPolicies reports,
            ManualPolicies manual,
            House house,
            DutyPolicies duty,
            SkillPolicies skills) {
        this.policies = policies;
        this.calls = calls;
        this.beside = new PoliciesView.Beside(
                attachments,
                fleeting,
                escalation,
                agreements,
                reports,
                manual.all(),
                house,
                new PoliciesView.Staff(duty, skills));
    }

    @GET
    public PoliciesView policies() {
        return PoliciesView.of(policies, calls, beside);
    }
}
