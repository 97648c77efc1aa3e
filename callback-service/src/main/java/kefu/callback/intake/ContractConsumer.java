package kefu.callback.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kefu.callback.plan.ContractPlanDesk;
import kefu.callback.plan.NewPlan;
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
 * asks for. When the contract changes, the rhythm follows. A project's rhythm is counted from its delivery; where none is
 * known yet, from the signature.
 */
@ApplicationScoped
class ContractConsumer implements EventHandler {

    private static final String REGISTERED = "customer.contract.registered.v1";
    private static final String CHANGED = "customer.contract.changed.v1";

    private final Intake intake;
    private final ContractPlanDesk plans;
    private final DuePolicy duePolicy;
    private final PlanPolicy planPolicy;

    ContractConsumer(Intake intake, ContractPlanDesk plans, DuePolicy duePolicy, PlanPolicy planPolicy) {
        this.intake = intake;
        this.plans = plans;
        this.duePolicy = duePolicy;
        this.planPolicy = planPolicy;
    }

    /** The fields used of the events. */
    record Contract(
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
        return Set.of(REGISTERED, CHANGED);
    }

    @Override
    public void handle(ReceivedEvent event) {
        Contract contract = event.as(Contract.class);
        UUID customer = event.subject();
        if (event.type().equals(REGISTERED)) {
            intake.open(
                    "contract:" + contract.contractId(),
                    Origin.of(CallbackKind.INITIAL, CallbackReason.CONTRACT_REGISTERED, null, customer),
                    event.time(),
                    duePolicy.initialDays());
        }
        plans.follow(contract.contractId(), plan(customer, contract), intake.now());
    }

    /** A service is called about while its contract runs, a project for good. */
    private @Nullable NewPlan plan(UUID customer, Contract contract) {
        return switch (contract.callbackPlan()) {
            case MONTHLY -> plan(PlanKind.MONTHLY, customer, contract, contract.signedOn(), contract.expiresOn());
            case PROJECT -> {
                LocalDate delivered = contract.deliveredOn();
                LocalDate anchor = delivered == null ? contract.signedOn() : delivered;
                yield plan(PlanKind.PROJECT, customer, contract, anchor, null);
            }
            case NONE -> null;
            case null -> null;
        };
    }

    private NewPlan plan(PlanKind kind, UUID customer, Contract contract, LocalDate anchor, @Nullable LocalDate end) {
        return new NewPlan(kind, customer, contract.contractId(), anchor, planPolicy.rhythm(kind), end, null);
    }
}
