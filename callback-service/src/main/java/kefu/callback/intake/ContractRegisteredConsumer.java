package kefu.callback.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kefu.callback.plan.NewPlan;
import kefu.callback.plan.PlanDesk;
import kefu.callback.plan.PlanKind;
import kefu.callback.plan.PlanPolicy;
import kefu.callback.task.CallbackKind;
import kefu.callback.task.CallbackReason;
import kefu.callback.task.Origin;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/**
 * A contract was registered: the customer is called the same day (001-④一1), and from then on in the rhythm the contract
 * asks for. A project's rhythm is counted from its delivery; where none is known yet, from the signature.
 */
@ApplicationScoped
class ContractRegisteredConsumer implements EventHandler {

    private final Intake intake;
    private final PlanDesk plans;
    private final DuePolicy duePolicy;
    private final PlanPolicy planPolicy;

    ContractRegisteredConsumer(Intake intake, PlanDesk plans, DuePolicy duePolicy, PlanPolicy planPolicy) {
        this.intake = intake;
        this.plans = plans;
        this.duePolicy = duePolicy;
        this.planPolicy = planPolicy;
    }

    /** The fields used of the event. */
    record Registered(
            UUID contractId,
            LocalDate signedOn,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate expiresOn,
            @Nullable Rhythm callbackPlan) {}

    enum Rhythm {
        MONTHLY,
        PROJECT,
        NONE
    }

    @Override
    public String topic() {
        return "customer.events";
    }

    @Override
    public Set<String> types() {
        return Set.of("customer.contract.registered.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        Registered contract = event.as(Registered.class);
        UUID customer = event.subject();
        intake.open(
                "contract:" + contract.contractId(),
                Origin.of(CallbackKind.INITIAL, CallbackReason.CONTRACT_REGISTERED, null, customer),
                event.time(),
                duePolicy.initialDays());
        PlanKind kind = kind(contract);
        if (kind != null) {
            plans.follow("contract-plan:" + contract.contractId(), plan(kind, customer, contract), intake.now());
        }
    }

    private static @Nullable PlanKind kind(Registered contract) {
        return switch (contract.callbackPlan()) {
            case MONTHLY -> PlanKind.MONTHLY;
            case PROJECT -> PlanKind.PROJECT;
            case NONE -> null;
            case null -> null;
        };
    }

    /** A service is called about while its contract runs, a project for good. */
    private NewPlan plan(PlanKind kind, UUID customer, Registered contract) {
        LocalDate delivered = kind == PlanKind.PROJECT ? contract.deliveredOn() : null;
        LocalDate anchor = delivered == null ? contract.signedOn() : delivered;
        LocalDate end = kind == PlanKind.MONTHLY ? contract.expiresOn() : null;
        return new NewPlan(kind, customer, contract.contractId(), anchor, planPolicy.rhythm(kind), end, null);
    }
}
