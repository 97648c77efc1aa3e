package kefu.customer.matter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import kefu.customer.Findings;
import kefu.customer.file.MasterData;
import kefu.customer.profile.ProfileDesk;
import kefu.platform.casework.Consequence;
import kefu.platform.json.Json;
import kefu.platform.process.Outcome;

/** What was supplied changes master record and profile the moment the information clerk keys it in. */
@ApplicationScoped
class SubmissionConsequence implements Consequence<Matter> {

    private static final String PROFILE = "profile";

    private final MasterData masterData;
    private final ProfileDesk profiles;

    SubmissionConsequence(MasterData masterData, ProfileDesk profiles) {
        this.masterData = masterData;
        this.profiles = profiles;
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
                        .require(tells(changes), "/form/changes", "required", "至少一项变更", "Name at least one change")
                        .refuse();
            case "enter" -> enter(Objects.requireNonNull(submission.customerId()), changes);
            default -> {}
        }
    }

    /** Parts of a profile that are there and empty tell nothing. */
    private static boolean tells(JsonNode supplied) {
        return supplied.isValueNode() || supplied.valueStream().anyMatch(SubmissionConsequence::tells);
    }

    private void enter(UUID customer, JsonNode changes) {
        JsonNode profile = changes.path(PROFILE);
        // What was supplied has gone with a file that was destroyed; then the master record says that it is gone.
        ObjectNode master =
                changes instanceof ObjectNode supplied ? supplied.deepCopy().without(PROFILE) : Json.object();
        if (!master.isEmpty() || profile.isMissingNode()) {
            masterData.enter(customer, master);
        }
        if (!profile.isMissingNode()) {
            profiles.enter(customer, profile);
        }
    }
}
