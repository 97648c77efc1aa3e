package kefu.ticket.policy;

import java.util.List;
import java.util.Map;
import kefu.ticket.attachment.AttachmentPolicies;
import kefu.ticket.call.CallPolicies;
import kefu.ticket.escalation.EscalationPolicies;
import kefu.ticket.presence.PresencePolicies;
import kefu.ticket.report.ReportPolicies;
import kefu.ticket.worksheet.AgreementPolicies;

/** The policies of this service as they are in force. */
record PoliciesView(
        Ticket ticket,
        Calls calls,
        Files attachments,
        Presence presence,
        List<String> escalation,
        Map<String, String> agreements,
        List<String> feedbackCopies) {

    record Ticket(
            List<String> channels,
            List<String> personalDataRoles,
            List<String> houseRoles,
            List<String> narrowRoles,
            String dedicatedClass,
            int claimMinutes,
            int undoMinutes) {}

    record Calls(
            int maxRings, int bestRings, int apologyFromRings, int holdSeconds, int callbackMinutes, int ringSeconds) {}

    record Files(long largestBytes, int mostPerTicket, int waitHours, List<String> types) {}

    record Presence(int seconds, int draftDays) {}

    static PoliciesView of(TicketPolicies policies, CallPolicies calls, Beside beside) {
        return new PoliciesView(
                new Ticket(
                        policies.channels(),
                        policies.personalDataRoles(),
                        policies.houseRoles(),
                        policies.narrowRoles(),
                        policies.dedicatedClass(),
                        policies.claimMinutes(),
                        policies.undoMinutes()),
                new Calls(
                        calls.maxRings(),
                        calls.bestRings(),
                        calls.apologyFromRings(),
                        calls.holdSeconds(),
                        calls.callbackMinutes(),
                        calls.ringSeconds()),
                beside.files(),
                beside.presence(),
                beside.escalation().chain(),
                beside.agreements().agreements(),
                beside.reports().feedbackCopies());
    }

    /** The policies of features beside the process. */
    record Beside(
            AttachmentPolicies attachments,
            PresencePolicies fleeting,
            EscalationPolicies escalation,
            AgreementPolicies agreements,
            ReportPolicies reports) {

        Files files() {
            return new Files(
                    attachments.largest().asLongValue(),
                    attachments.mostPerTicket(),
                    attachments.waitHours(),
                    attachments.types());
        }

        Presence presence() {
            return new Presence(fleeting.seconds(), fleeting.draftDays());
        }
    }
}
