package kefu.customer.secrecy;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import kefu.customer.Roles;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who read a file or tried to. */
@Path("/api/v1/customers/{id}/access-log")
@Tag(name = "Secrecy")
@Allowed(roles = {Roles.CS_MANAGER, Roles.CUSTOMER_INFO_MANAGER, Roles.ARCHIVE_KEEPER, Roles.AUDIT, Roles.GM})
public class AccessLogResource {

    private final AccessDesk desk;

    AccessLogResource(AccessDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listAccessLog", summary = "Who read this file or tried to, the latest first")
    public Page<AccessEntryView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return desk.list(id, paging);
    }

    @GET
    @Path("/{entry}")
    @Operation(operationId = "getAccessLogEntry", summary = "One entry of the access log")
    public AccessEntryView get(@PathParam("id") UUID id, @PathParam("entry") UUID entry) {
        return desk.get(id, entry);
    }
}
