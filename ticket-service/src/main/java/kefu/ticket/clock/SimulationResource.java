package kefu.ticket.clock;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Idempotent;
import kefu.ticket.ticket.SimulationDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What if: another severity, another start, another calendar. Reads only. */
@Path("/api/v1/tickets/{id}/clocks/{name}/simulation")
@Allowed
public class SimulationResource {

    private final SimulationDesk desk;

    SimulationResource(SimulationDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(summary = "When the clock would be due if something were otherwise; nothing is written")
    public SimulationView simulate(
            @PathParam("id") UUID id, @PathParam("name") String name, @NotNull @Valid SimulationCommand body) {
        if (body.form() != null && !body.form().isObject()) {
            throw CommonProblem.INVALID
                    .because("表单须为对象", "The form must be an object")
                    .at("/form", "type", "须为对象", "Must be an object");
        }
        Set<LocalDate> holidays = Objects.requireNonNullElse(body.holidays(), Set.of());
        Set<LocalDate> workdays = Objects.requireNonNullElse(body.workdays(), Set.of());
        if (holidays.stream().anyMatch(workdays::contains)) {
            throw CommonProblem.INVALID
                    .because("同一天不能既放假又上班", "A day is either a holiday or worked on")
                    .at("/workdays", "contradiction", "与 holidays 重复", "Is among the holidays too");
        }
        ObjectNode form = body.form() == null ? Json.object() : (ObjectNode) body.form();
        return SimulationView.of(
                name, desk.simulate(id, name, new SimulationDesk.WhatIf(form, body.startedAt(), holidays, workdays)));
    }
}
