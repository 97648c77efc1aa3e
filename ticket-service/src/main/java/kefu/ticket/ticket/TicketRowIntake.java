package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kefu.platform.operations.Gathered;
import kefu.platform.problem.Refusal;
import kefu.platform.process.form.Field;
import kefu.platform.transfer.ReadRow;
import kefu.platform.transfer.Row;
import kefu.platform.transfer.RowIntake;
import kefu.platform.transfer.RowResult;
import kefu.platform.web.Documents;
import kefu.ticket.customer.CustomerClasses;

/**
 * Opens and corrects tickets as rows say, by the same rules as one by one: the process says who may open one and on which
 * form. A row is about the ticket the caller's own externalId stands for, else about the one with its number; where there is
 * none it opens one.
 */
@Singleton
class TicketRowIntake implements RowIntake {

    static final String KIND = "tickets";

    private final KnownTickets known;
    private final TicketIntake intake;
    private final TicketProcess process;
    private final HouseFields houseFields;
    private final Correction correction;
    private final People people;
    private final CustomerClasses classes;
    private final Documents documents;

    TicketRowIntake(
            KnownTickets known,
            TicketIntake intake,
            TicketProcess process,
            HouseFields houseFields,
            Correction correction,
            People people,
            CustomerClasses classes,
            Documents documents) {
        this.known = known;
        this.intake = intake;
        this.process = process;
        this.houseFields = houseFields;
        this.correction = correction;
        this.people = people;
        this.classes = classes;
        this.documents = documents;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> columns() {
        Set<String> columns = new HashSet<>(TicketRow.columns());
        columns.add("form.*");
        columns.add("customFields.*");
        return columns;
    }

    @Override
    public List<RowResult> take(List<Row> rows) {
        List<RowResult> results = new ArrayList<>();
        List<ReadRow<TicketRow>> read = ReadRow.together(rows, row -> TicketRow.of(typed(row)));
        Set<UUID> customers = ReadRow.understood(read).stream()
                .flatMap(row -> row.customer().stream())
                .collect(Collectors.toSet());
        classes.during(customers, () -> Gathered.together(() -> takeAll(read, results)));
        return results;
    }

    private void takeAll(List<ReadRow<TicketRow>> rows, List<RowResult> results) {
        Person who = people.current();
        KnownTickets.Found there = known.hold(ReadRow.understood(rows), who.viewer());
        List<TicketIntake.Draft> drafts = new ArrayList<>();
        Set<UUID> corrected = new HashSet<>();
        Set<String> given = new HashSet<>();
        for (ReadRow<TicketRow> one : rows) {
            TicketRow row = one.row();
            if (row == null) {
                results.add(Objects.requireNonNull(one.refused()));
                continue;
            }
            Ticket ticket = there.of(row);
            if (ticket == null ? givesMore(row, given) : !corrected.add(ticket.id())) {
                break;
            }
            results.add(ticket == null ? open(row, who, drafts) : correct(row, ticket, who));
        }
        // What is refused from here on has left something behind, so it undoes everything and comes again by itself.
        intake.keepAll(drafts);
    }

    /** Gives work to somebody an earlier one does: how much room he has left is known when that one is stored. */
    private boolean givesMore(TicketRow row, Set<String> given) {
        Set<String> workers = Optional.ofNullable(row.process()).flatMap(process::find).stream()
                .flatMap(definition -> definition.open().form().fields().values().stream())
                .filter(Field::takesWork)
                .map(field -> row.values().path("form").path(field.name()).asText())
                .filter(worker -> !worker.isEmpty())
                .collect(Collectors.toSet());
        boolean more = !Collections.disjoint(given, workers);
        given.addAll(workers);
        return more;
    }

    private ObjectNode typed(Row row) {
        if (!row.typed() && (row.values().has("form") || row.values().has("customFields"))) {
            String key = row.values().path("process").asText();
            RowForm.type(
                    row.values(), "form", process.current(key).open().form().fields());
            RowForm.type(row.values(), "customFields", houseFields.of(key));
        }
        return row.values();
    }

    private RowResult open(TicketRow row, Person who, List<TicketIntake.Draft> drafts) {
        try {
            drafts.add(intake.check(documents.read(row.opening(), NewTicket.class), who));
            return RowResult.CREATED;
        } catch (Refusal refusal) {
            if (leavesTraces(row)) {
                throw refusal;
            }
            return RowResult.refused(refusal);
        }
    }

    /** Whether a refused check may have left something that has to be undone. */
    private boolean leavesTraces(TicketRow row) {
        return Optional.ofNullable(row.process())
                .flatMap(process::find)
                .filter(definition -> !definition.counts().isEmpty())
                .isPresent();
    }

    private RowResult correct(TicketRow row, Ticket ticket, Person who) {
        try {
            return correction.apply(ticket, row.patch(ticket.facts()), who) ? RowResult.UPDATED : RowResult.UNCHANGED;
        } catch (RuntimeException fault) {
            Refusal refusal = Documents.refusal(fault);
            if (refusal == null) {
                throw fault;
            }
            return RowResult.refused(refusal);
        }
    }
}
