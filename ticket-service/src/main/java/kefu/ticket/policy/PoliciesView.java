package kefu.ticket.policy;

import java.util.List;
import java.util.Map;
import kefu.platform.visibility.House;
import kefu.ticket.appointment.AppointmentPolicies;
import kefu.ticket.attachment.AttachmentPolicies;
import kefu.ticket.call.CallPolicies;
import kefu.ticket.duty.DutyPolicies;
import kefu.ticket.escalation.EscalationPolicies;
import kefu.ticket.inspection.InspectionPolicies;
import kefu.ticket.operator.SkillPolicies;
import kefu.ticket.order.OrderPolicies;
import kefu.ticket.presence.PresencePolicies;
import kefu.ticket.report.ReportPolicies;
import kefu.ticket.routing.ComplaintPolicies;
import kefu.ticket.support.SupportPolicies;
import kefu.ticket.worksheet.AgreementPolicies;
import org.jspecify.annotations.Nullable;

/** The policies of this service as they are in force. */
record PoliciesView(
        Ticket ticket,
        Calls calls,
        Files attachments,
        Presence presence,
        List<String> escalation,
        Map<String, String> agreements,
        List<String> feedbackCopies,
        Complaints complaints,
        Appointments appointments,
        Map<String, String> arriveWithin,
        Orders orders,
        Map<String, String> rounds,
        Duty duty,
        Assignment assignment) {

    record Ticket(
            List<String> channels,
            List<String> personalDataRoles,
            List<String> houseRoles,
            List<String> narrowRoles,
            List<String> receivingRoles,
            String dedicatedClass,
            List<String> neverDedicated,
            int claimMinutes,
            int undoMinutes) {}

    record Calls(
            int maxRings, int bestRings, int apologyFromRings, int holdSeconds, int callbackMinutes, int ringSeconds) {}

    record Files(long largestBytes, int mostPerTicket, int waitHours, List<String> types) {}

    record Presence(int seconds, int draftDays) {}

    record Complaints(
            List<String> types,
            List<String> writtenReportChannels,
            List<String> chatLogChannels,
            List<String> onlineChannels,
            @Nullable String spokesperson) {}

    record Appointments(int slotMinutes, int noticeMinutes) {}

    /** Times of day, such as 14:00. */
    record Orders(
            String issueBy, String shipListBy, int shipListLeadDays, String consignmentBy, int consignmentLagDays) {}

    record Duty(Map<String, String> hours, DutyPolicies.OutOfShift claims) {}

    record Assignment(
            Map<String, List<String>> skills, Map<String, List<String>> departmentSkills, String technicians) {}

    static PoliciesView of(TicketPolicies policies, CallPolicies calls, Beside beside) {
        return new PoliciesView(
                new Ticket(
                        policies.channels(),
                        policies.personalDataRoles(),
                        beside.house().roles(),
                        policies.narrowRoles(),
                        policies.receivingRoles(),
                        policies.dedicatedClass(),
                        policies.neverDedicated(),
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
                beside.reports().feedbackCopies(),
                beside.manual().complaintsView(),
                beside.manual().appointmentsView(),
                beside.manual().support().arriveWithin(),
                beside.manual().ordersView(),
                beside.manual().inspections().rounds(),
                beside.staff().duties(),
                beside.staff().assignment());
    }

    /** What the manuals leave open about single processes. */
    record Manual(
            ComplaintPolicies complaints,
            AppointmentPolicies appointments,
            SupportPolicies support,
            OrderPolicies orders,
            InspectionPolicies inspections) {

        Complaints complaintsView() {
            return new Complaints(
                    complaints.types(),
                    complaints.writtenReportChannels(),
                    complaints.chatLogChannels(),
                    complaints.onlineChannels(),
                    complaints.spokesperson().orElse(null));
        }

        Appointments appointmentsView() {
            return new Appointments(appointments.slotMinutes(), appointments.noticeMinutes());
        }

        Orders ordersView() {
            return new Orders(
                    orders.issueBy().toString(),
                    orders.shipListBy().toString(),
                    orders.shipListLeadDays(),
                    orders.consignmentBy().toString(),
                    orders.consignmentLagDays());
        }
    }

    /** What goes for those who work here. */
    record Staff(DutyPolicies duty, SkillPolicies skills) {

        Duty duties() {
            return new Duty(duty.hours(), duty.claims());
        }

        Assignment assignment() {
            return new Assignment(skills.skills(), skills.departmentSkills(), skills.technicians());
        }
    }

    /** The policies of features beside the process. */
    record Beside(
            AttachmentPolicies attachments,
            PresencePolicies fleeting,
            EscalationPolicies escalation,
            AgreementPolicies agreements,
            ReportPolicies reports,
            Manual manual,
            House house,
            Staff staff) {

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
