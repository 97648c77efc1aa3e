package kefu.customer.matter;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import kefu.customer.Findings;
import kefu.customer.file.MasterData;
import kefu.platform.casework.Consequence;
import kefu.platform.process.Outcome;

/** What was supplied changes the master record the moment the information clerk keys it in. */
@ApplicationScoped
class SubmissionConsequence implements Consequence<Matter> {

    private final MasterData masterData;

    SubmissionConsequence(MasterData masterData) {
        this.masterData = masterData;
    }

    @Override
    public String process() {
        return SubmissionResource.PROCESS;
    }

    @Override
    public void follow(Matter submission, Outcome outcome) {
        JsonNode changes = outcome.state().data().path("changes");
        switch (outcome.entry().step()) {
            case "opened" ->
                new Findings()
                        .require(!changes.isEmpty(), "/form/changes", "required", "至少一项变更", "Name at least one change")
                        .refuse();
            case "enter" -> masterData.enter(Objects.requireNonNull(submission.customerId()), changes);
            default -> {}
        }
    }
}
