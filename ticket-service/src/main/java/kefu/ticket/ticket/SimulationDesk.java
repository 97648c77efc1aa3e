package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.CaseState;
import kefu.platform.process.ClockState;
import kefu.platform.process.Definition;
import kefu.platform.process.Simulation;
import kefu.platform.process.Simulator;
import org.jspecify.annotations.Nullable;

/** Works out when a ticket's clock would be due if something were otherwise, and leaves everything as it is. */
@ApplicationScoped
public class SimulationDesk {

    private final Tickets tickets;
    private final TicketProcess process;
    private final People people;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SimulationDesk(Tickets tickets, TicketProcess process, People people, WorkingCalendar calendar, Clock clock) {
        this.tickets = tickets;
        this.process = process;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What would be otherwise. */
    public record WhatIf(
            ObjectNode form, @Nullable Instant startedAt, Set<LocalDate> holidays, Set<LocalDate> workdays) {}

    /** What would be, beside what is; no simulation if the clock would not run. */
    public record Simulated(
            @Nullable Simulation simulation, @Nullable Instant currentDueAt) {}

    @Transactional
    public Simulated simulate(UUID id, String name, WhatIf other) {
        CaseState state = tickets.get(id, people.current().viewer()).caseState();
        Definition definition = process.of(state);
        if (!definition.clocks().containsKey(name)) {
            throw CommonProblem.NOT_FOUND
                    .because("流程没有此时限", "The process has no such clock")
                    .with("clocks", definition.clocks().keySet());
        }
        ClockState current = state.clocks().get(name);
        WorkingCalendar what = calendar.with(other.holidays(), other.workdays());
        Simulation simulation = new Simulator(what)
                .of(definition, state, name, other.form(), other.startedAt(), clock.instant())
                .orElse(null);
        return new Simulated(simulation, current == null ? null : current.dueAt());
    }
}
