package kefu.ticket.policy;

import java.util.List;
import kefu.ticket.call.CallPolicies;

/** The policies of this service as they are in force. */
record PoliciesView(Ticket ticket, Calls calls) {

    record Ticket(
            List<String> channels,
            List<String> personalDataRoles,
            List<String> narrowRoles,
            String dedicatedClass,
            int claimMinutes,
            int undoMinutes) {}

    record Calls(
            int maxRings, int bestRings, int apologyFromRings, int holdSeconds, int callbackMinutes, int ringSeconds) {}

    static PoliciesView of(TicketPolicies policies, CallPolicies calls) {
        return new PoliciesView(
                new Ticket(
                        policies.channels(),
                        policies.personalDataRoles(),
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
                        calls.ringSeconds()));
    }
}
