package kefu.customer.file;

import jakarta.ws.rs.Path;
import kefu.customer.Roles;
import kefu.platform.identity.Allowed;
import kefu.platform.transfer.ImportResource;
import kefu.platform.transfer.Imports;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports of customer files, for those who may change master data (003-篇10 6.3–6.6). */
@Path(FileImportResource.PATH)
@Allowed(roles = {Roles.CS_MANAGER, Roles.INFO_CLERK})
@Tag(name = "Customers")
public class FileImportResource extends ImportResource {

    static final String PATH = "/api/v1/customers/imports";

    FileImportResource(Imports imports) {
        super(FileIntake.KIND, PATH, imports);
    }
}
