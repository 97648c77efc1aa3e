package kefu.customer.contact;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kefu.customer.Roles;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Contacts of a customer file. */
@Path("/api/v1/customers/{id}/contacts")
@Tag(name = "Contacts")
public class ContactResource {

    private final ContactDesk desk;

    ContactResource(ContactDesk desk) {
        this.desk = desk;
    }

    /** Open to every operator here, because a refused read must be logged: the archive itself refuses. */
    @GET
    @Allowed
    @Operation(operationId = "listContacts", summary = "Contacts of a file, masked for who may not see them in clear")
    public Page<ContactView> list(
            @PathParam("id") UUID id, @QueryParam("purpose") @Nullable String purpose, @BeanParam Paging paging) {
        return desk.list(id, purpose, paging);
    }

    @GET
    @Path("/{contact}")
    @Allowed
    @Operation(operationId = "getContact", summary = "One contact")
    public Response get(
            @PathParam("id") UUID id,
            @PathParam("contact") UUID contact,
            @QueryParam("purpose") @Nullable String purpose) {
        return desk.get(id, contact, purpose).ok();
    }

    @POST
    @Idempotent
    @Allowed(roles = {Roles.CS_MANAGER, Roles.INFO_CLERK})
    @Operation(operationId = "addContact", summary = "Note another contact")
    public Response add(@PathParam("id") UUID id, @NotNull @Valid ContactDetails body) {
        var added = desk.add(id, body);
        String path = "/api/v1/customers/" + id + "/contacts/" + added.view().id();
        return added.created(path);
    }

    @PATCH
    @Path("/{contact}")
    @Idempotent
    @Allowed(roles = {Roles.CS_MANAGER, Roles.INFO_CLERK})
    @Operation(operationId = "changeContact", summary = "Change a contact; needs If-Match")
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("contact") UUID contact,
            @NotNull @Schema(implementation = ContactDetails.class) JsonNode body) {
        return desk.change(id, contact, body).ok();
    }

    @DELETE
    @Path("/{contact}")
    @Allowed(roles = {Roles.CS_MANAGER, Roles.INFO_CLERK})
    @Operation(operationId = "removeContact", summary = "Remove a contact; needs If-Match")
    public void remove(@PathParam("id") UUID id, @PathParam("contact") UUID contact) {
        desk.remove(id, contact);
    }
}
