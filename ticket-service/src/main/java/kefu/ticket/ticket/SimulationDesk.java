package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.CaseState;
import kefu.platform.process.ClockState;
import kefu.platform.process.Definition;
import kefu.platform.process.Simulation;
import kefu.platform.process.Simulator;
import kefu.platform.web.Preconditions;
import org.jspecify.annotations.Nullable;

/** Works out when a ticket's clock would be due if something were otherwise, and leaves everything as it is. */
@ApplicationScoped
public class SimulationDesk {

    private final Tickets tickets;
    private final TicketProcess process;
    private final OtherDefinitions definitions;
    private final CustomerFacts customers;
    private final People people;
    private final WorkingCalendar calendar;
    private final Preconditions preconditions;
    private final Clock clock;

    SimulationDesk(
            Tickets tickets,
            TicketProcess process,
            OtherDefinitions definitions,
            CustomerFacts customers,
            People people,
            WorkingCalendar calendar,
            Preconditions preconditions,
            Clock clock) {
        this.tickets = tickets;
        this.process = process;
        this.definitions = definitions;
        this.customers = customers;
        this.people = people;
        this.calendar = calendar;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** What would be otherwise. */
    public record WhatIf(
            ObjectNode form,
            @Nullable Instant startedAt,
            OtherCalendar calendar,
            @Nullable OtherDefinition definition) {}

    /** Another calendar; nothing in it means the one in force. */
    public record OtherCalendar(Set<LocalDate> holidays, Set<LocalDate> workdays, List<String> hours) {}

    /** Another definition: named, or written out. */
    public record OtherDefinition(
            @Nullable String process,
            @Nullable Integer version,
            @Nullable String yaml) {}

    /** What would be, beside what is; no simulation if the clock would not run. */
    public record Simulated(
            @Nullable Simulation simulation, @Nullable Instant currentDueAt) {}

    @Transactional
    public Simulated simulate(UUID id, String name, WhatIf other) {
        Person who = people.current();
        Ticket held = tickets.get(id, who.viewer());
        preconditions.honour(held.version());
        TicketFacts ticket = held.facts();
        CaseState state = ticket.state();
        Definition present = process.of(state);
        Definition definition = definitions.of(other.definition(), present, who);
        if (!present.clocks().containsKey(name) && !definition.clocks().containsKey(name)) {
            Set<String> known = new TreeSet<>(present.clocks().keySet());
            known.addAll(definition.clocks().keySet());
            throw CommonProblem.NOT_FOUND
                    .because("流程没有此时限", "The process has no such clock")
                    .with("clocks", known);
        }
        ClockState current = state.clocks().get(name);
        Simulation simulation = new Simulator(what(other.calendar()))
                .of(definition, informed(ticket, definition), name, other.form(), other.startedAt(), clock.instant())
                .orElse(null);
        return new Simulated(simulation, current == null ? null : current.dueAt());
    }

    /** Another definition may ask for what this one does not. */
    private CaseState informed(TicketFacts ticket, Definition definition) {
        ObjectNode data = ticket.state().data().deepCopy();
        customers.of(definition, ticket.customerId()).properties().stream()
                .filter(fact -> !fact.getValue().isNull())
                .forEach(fact -> data.set(fact.getKey(), fact.getValue()));
        return ticket.state().withData(data);
    }

    private WorkingCalendar what(OtherCalendar other) {
        WorkingCalendar what = calendar.with(other.holidays(), other.workdays());
        if (other.hours().isEmpty()) {
            return what;
        }
        try {
            return what.with(other.hours());
        } catch (IllegalArgumentException wrong) {
            String reason = String.valueOf(wrong.getMessage());
            throw CommonProblem.INVALID
                    .because("工作时间段不正确", "The hours are not those of a day")
                    .at("/hours", "hours", "须为按先后排列的时间段，例如 09:00-12:00、13:30-18:00", reason);
        }
    }
}
