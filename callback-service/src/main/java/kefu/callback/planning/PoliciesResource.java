package kefu.callback.planning;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import kefu.callback.attempt.AttemptPolicy;
import kefu.callback.contact.ContactPolicy;
import kefu.callback.intake.DuePolicy;
import kefu.callback.plan.PlanPolicy;
import kefu.callback.survey.SurveyPolicy;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The numbers in force in this deployment: what the manuals state, unless the deployment decided otherwise. */
@Path("/api/v1/policies")
@Tag(name = "Policies", description = "规则参数")
@Allowed
public class PoliciesResource {

    private final DuePolicy due;
    private final PlanPolicy plans;
    private final AttemptPolicy attempts;
    private final ContactPolicy contact;
    private final SurveyPolicy surveys;

    PoliciesResource(
            DuePolicy due, PlanPolicy plans, AttemptPolicy attempts, ContactPolicy contact, SurveyPolicy surveys) {
        this.due = due;
        this.plans = plans;
        this.attempts = attempts;
        this.contact = contact;
        this.surveys = surveys;
    }

    @GET
    @Operation(summary = "Policies of callbacks")
    public Map<String, Map<String, Object>> get() {
        return Map.of(
                "kefu.callback.due",
                Map.of(
                        "initialDays", due.initialDays(),
                        "majorComplaintDays", due.majorComplaintDays(),
                        "generalComplaintDays", due.generalComplaintDays(),
                        "specialServiceDays", due.specialServiceDays(),
                        "opinionDays", due.opinionDays(),
                        "ownerChangeDays", due.ownerChangeDays(),
                        "repairDays", due.repairDays()),
                "kefu.callback.plans",
                Map.of(
                        "firstYearEveryMonths", plans.firstYearEveryMonths(),
                        "laterEveryMonths", plans.laterEveryMonths(),
                        "firstPhaseMonths", plans.firstPhaseMonths(),
                        "leadDays", plans.leadDays()),
                "kefu.callback.contact",
                Map.of("maxDays", contact.maxDays()),
                "kefu.callback.surveys",
                Map.of("ratingSteps", surveys.ratingSteps(), "satisfiedFrom", surveys.satisfiedFrom()),
                "kefu.callback.attempts",
                attempts());
    }

    private Map<String, Object> attempts() {
        return Map.of(
                "mostFruitless", attempts.mostFruitless(),
                "claim", attempts.claim(),
                "afterNoAnswer", attempts.afterNoAnswer(),
                "afterBusy", attempts.afterBusy(),
                "afterWrongNumber", attempts.afterWrongNumber(),
                "afterNotConvenient", attempts.afterNotConvenient(),
                "afterRejection", attempts.afterRejection());
    }
}
