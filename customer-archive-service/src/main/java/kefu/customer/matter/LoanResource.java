package kefu.customer.matter;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kefu.customer.secrecy.Archive;
import kefu.platform.casework.CaseDesk;
import kefu.platform.casework.OpenCase;
import kefu.platform.identity.Allowed;
import kefu.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Loans of files (档案借阅): managers and above, with a loan card. A refused loan is a refused access and stays on record. */
@Path(LoanResource.PATH)
@Allowed
@Tag(name = "Archive loans")
public class LoanResource extends MatterResource {

    static final String PROCESS = "archive-loan";
    static final String PATH = "/api/v1/archive-loans";

    private static final String BORROWING = "借阅";
    private static final int LONGEST_PURPOSE = 200;

    private final Archive archive;

    LoanResource(CaseDesk desk, MatterRoom room, Archive archive) {
        super(desk, room, PROCESS, PATH);
        this.archive = archive;
    }

    @Override
    protected Response opened(OpenCase body) {
        try {
            return super.opened(body);
        } catch (Refusal refusal) {
            String customer = body.form().path("customerId").asText();
            String purpose = body.form().path("card").path("purpose").asText(BORROWING);
            if (customer.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
                archive.noteRefused(
                        UUID.fromString(customer), purpose.length() > LONGEST_PURPOSE ? BORROWING : purpose);
            }
            throw refusal;
        }
    }
}
