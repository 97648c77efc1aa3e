package kefu.ticket.ticket;

import jakarta.ws.rs.Path;
import kefu.platform.identity.Allowed;
import kefu.platform.transfer.ImportResource;
import kefu.platform.transfer.Imports;

/** Imports of tickets, for those who may correct one; who may open one, its process says row by row. */
@Path(TicketImportResource.PATH)
@Allowed(roles = {"AGENT", "VIP_AGENT", "SUPERVISOR", "CS_MANAGER", "DEPT_MANAGER"})
public class TicketImportResource extends ImportResource {

    static final String PATH = "/api/v1/tickets/imports";

    TicketImportResource(Imports imports) {
        super(TicketRowIntake.KIND, PATH, imports);
    }
}
