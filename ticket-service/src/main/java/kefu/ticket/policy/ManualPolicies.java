package kefu.ticket.policy;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.ticket.appointment.AppointmentPolicies;
import kefu.ticket.order.OrderPolicies;
import kefu.ticket.routing.ComplaintPolicies;
import kefu.ticket.support.SupportPolicies;

/** The policies of single processes, together. */
@ApplicationScoped
class ManualPolicies {

    private final PoliciesView.Manual all;

    ManualPolicies(
            ComplaintPolicies complaints,
            AppointmentPolicies appointments,
            SupportPolicies support,
            OrderPolicies orders) {
        this.all = new PoliciesView.Manual(complaints, appointments, support, orders);
    }

    PoliciesView.Manual all() {
        return all;
    }
}
