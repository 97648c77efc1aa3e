package kefu.customer.policy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kefu.customer.classification.ClassificationPolicy;
import kefu.customer.file.ArchivePolicy;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The policies over HTTP: every operator may know the rules he works under. */
@Path("/api/v1/policies")
@Tag(name = "Policies")
public class PoliciesResource {

    private final ClassificationPolicy classification;
    private final ArchivePolicy archive;

    PoliciesResource(ClassificationPolicy classification, ArchivePolicy archive) {
        this.classification = classification;
        this.archive = archive;
    }

    @GET
    @Allowed
    @Operation(operationId = "getPolicies", summary = "The thresholds in force")
    public PoliciesView get() {
        return PoliciesView.of(classification, archive);
    }
}
