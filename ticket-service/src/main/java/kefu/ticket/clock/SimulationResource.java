package kefu.ticket.clock;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Idempotent;
import kefu.ticket.clock.SimulationCommand.Other;
import kefu.ticket.ticket.SimulationDesk;
import kefu.ticket.ticket.SimulationDesk.OtherCalendar;
import kefu.ticket.ticket.SimulationDesk.OtherDefinition;
import kefu.ticket.ticket.SimulationDesk.WhatIf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What if: another severity, another start, another calendar, another definition. Reads only. */
@Path("/api/v1/tickets/{id}/clocks/{name}/simulation")
@Allowed
public class SimulationResource {

    private final SimulationDesk desk;

    SimulationResource(SimulationDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "When the clock would be due if something were otherwise; nothing is written",
            description =
                    "The form, the start, holidays, worked days, hours and the definition may be other ones, alone or"
                            + " together. A definition is named by process and version, or sent as YAML: then it is checked like"
                            + " those operators mount, and each fault is told with its line.")
    public SimulationView simulate(
            @PathParam("id") UUID id, @PathParam("name") String name, @NotNull @Valid SimulationCommand body) {
        if (body.form() != null && !body.form().isObject()) {
            throw CommonProblem.INVALID
                    .because("表单须为对象", "The form must be an object")
                    .at("/form", "type", "须为对象", "Must be an object");
        }
        ObjectNode form = body.form() == null ? Json.object() : (ObjectNode) body.form();
        WhatIf other = new WhatIf(form, body.startedAt(), calendar(body), definition(body.definition()));
        return SimulationView.of(name, desk.simulate(id, name, other));
    }

    private static OtherCalendar calendar(SimulationCommand body) {
        Set<LocalDate> holidays = Objects.requireNonNullElse(body.holidays(), Set.of());
        Set<LocalDate> workdays = Objects.requireNonNullElse(body.workdays(), Set.of());
        if (holidays.stream().anyMatch(workdays::contains)) {
            throw CommonProblem.INVALID
                    .because("同一天不能既放假又上班", "A day is either a holiday or worked on")
                    .at("/workdays", "contradiction", "与 holidays 重复", "Is among the holidays too");
        }
        return new OtherCalendar(holidays, workdays, Objects.requireNonNullElse(body.hours(), List.of()));
    }

    private static @Nullable OtherDefinition definition(@Nullable Other asked) {
        if (asked == null) {
            return null;
        }
        if (asked.yaml() != null && (asked.process() != null || asked.version() != null)) {
            throw CommonProblem.INVALID
                    .because("流程定义或按版本指定，或给出全文", "A definition is either named or written out")
                    .at(
                            "/definition/yaml",
                            "contradiction",
                            "不能与 process、version 并用",
                            "Stands beside process or version");
        }
        return new OtherDefinition(asked.process(), asked.version(), asked.yaml());
    }
}
