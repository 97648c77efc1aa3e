package kefu.ticket.policy;

import java.util.List;

/** The policies of this service as they are in force. */
record PoliciesView(Ticket ticket) {

    record Ticket(
            List<String> channels, List<String> personalDataRoles, List<String> narrowRoles, String dedicatedClass) {}

    static PoliciesView of(TicketPolicies policies) {
        return new PoliciesView(new Ticket(
                policies.channels(), policies.personalDataRoles(), policies.narrowRoles(), policies.dedicatedClass()));
    }
}
