package kefu.customer.matter;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.customer.file.MasterData;
import kefu.customer.secrecy.AccessOutcome;
import kefu.customer.secrecy.Archive;
import kefu.platform.casework.Consequence;
import kefu.platform.process.Outcome;

/** A file is destroyed in the very step that says so, and not before. */
@ApplicationScoped
class DestructionConsequence implements Consequence<Matter> {

    private final MasterData masterData;
    private final Archive archive;

    DestructionConsequence(MasterData masterData, Archive archive) {
        this.masterData = masterData;
        this.archive = archive;
    }

    @Override
    public String process() {
        return DestructionResource.PROCESS;
    }

    @Override
    public void follow(Matter request, Outcome outcome) {
        if (outcome.entry().step().equals("destroy") && request.customerId() != null) {
            archive.note(request.customerId(), AccessOutcome.DESTROYED, null, request.id());
            masterData.destroy(request.customerId());
        }
    }
}
