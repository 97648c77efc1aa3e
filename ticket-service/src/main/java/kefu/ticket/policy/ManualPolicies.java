package kefu.ticket.policy;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.ticket.appointment.AppointmentPolicies;
import kefu.ticket.inspection.InspectionPolicies;
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
            OrderPolicies orders,
            InspectionPolicies inspections) {
        this.all = new PoliciesView.Manual(complaints, appointments, support, orders, inspections);
    }

    PoliciesView.Manual all() {
        return all;
    }
}
