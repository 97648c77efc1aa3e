package kefu.customer.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import kefu.customer.CustomerProblem;
import kefu.customer.file.MasterData;
import kefu.customer.profile.Profiles;
import kefu.customer.secrecy.AccessOutcome;
import kefu.customer.secrecy.Archive;
import kefu.platform.casework.Consequence;
import kefu.platform.process.Outcome;

/**
 * A file is destroyed in the very step that says so, and not before: once it is not asked for in another request, and never while
 * somebody has it on loan.
 */
@ApplicationScoped
class DestructionConsequence implements Consequence<Matter> {

    private final MasterData masterData;
    private final Archive archive;
    private final Matters matters;
    private final MatterErasure erasure;
    private final Profiles profiles;

    DestructionConsequence(
            MasterData masterData, Archive archive, Matters matters, MatterErasure erasure, Profiles profiles) {
        this.masterData = masterData;
        this.archive = archive;
        this.matters = matters;
        this.erasure = erasure;
        this.profiles = profiles;
    }

    @Override
    public String process() {
        return DestructionResource.PROCESS;
    }

    @Override
    public void follow(Matter request, Outcome outcome) {
        UUID customer = Objects.requireNonNull(request.customerId());
        switch (outcome.entry().step()) {
            case "opened" ->
                matters.findOpen(customer, DestructionResource.PROCESS, request.id())
                        .ifPresent(other -> {
                            throw CustomerProblem.UNDER_WAY
                                    .because("该档案的销毁已在办理: " + other.number(), "Is asked for already: " + other.number())
                                    .with("existingId", other.id());
                        });
            case "destroy" -> destroy(request, customer);
            default -> {}
        }
    }

    private void destroy(Matter request, UUID customer) {
        matters.findOpen(customer, LoanResource.PROCESS, request.id()).ifPresent(loan -> {
            throw CustomerProblem.ON_LOAN
                    .because("档案尚在借阅中: " + loan.number(), "Is still on loan: " + loan.number())
                    .with("loanId", loan.id());
        });
        archive.note(customer, AccessOutcome.DESTROYED, null, request.id());
        erasure.eraseAllOf(customer, request.id());
        profiles.removeOf(customer);
        masterData.destroy(customer);
    }
}
