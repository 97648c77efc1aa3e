package kefu.customer.matter;

import jakarta.ws.rs.Path;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Company documents (公司文件). */
@Path(CompanyDocumentResource.PATH)
@Allowed
@Tag(name = "Company documents")
public class CompanyDocumentResource extends MatterResource {

    static final String PROCESS = "company-document";
    static final String PATH = "/api/v1/company-documents";

    CompanyDocumentResource(CaseDesk desk, MatterRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
