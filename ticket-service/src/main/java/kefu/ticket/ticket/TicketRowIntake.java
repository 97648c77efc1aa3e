package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.operations.Gathered;
import kefu.platform.problem.Refusal;
import kefu.platform.transfer.Row;
import kefu.platform.transfer.RowIntake;
import kefu.platform.transfer.RowResult;
import kefu.platform.web.Documents;
import kefu.ticket.customer.CustomerClasses;
import org.jspecify.annotations.Nullable;

/**
 * Opens and corrects tickets as rows say, by the same rules as one by one: the process says who may open one and on which
 * form. A row is about the ticket the caller's own externalId stands for, else about the one with its number; where there is
 * none it opens one.
 */
@Singleton
class TicketRowIntake implements RowIntake {

    static final String KIND = "tickets";

    private final Tickets tickets;
    private final TicketIntake intake;
    private final TicketProcess process;
    private final HouseFields houseFields;
    private final Correction correction;
    private final People people;
    private final CurrentCaller caller;
    private final CustomerClasses classes;
    private final Documents documents;

    TicketRowIntake(
            Tickets tickets,
            TicketIntake intake,
            TicketProcess process,
            HouseFields houseFields,
            Correction correction,
            People people,
            CurrentCaller caller,
            CustomerClasses classes,
            Documents documents) {
        this.tickets = tickets;
        this.intake = intake;
        this.process = process;
        this.houseFields = houseFields;
        this.correction = correction;
        this.people = people;
        this.caller = caller;
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
        List<Entry> entries = read(rows);
        classes.during(customers(entries), () -> Gathered.together(() -> takeAll(entries, results)));
        return results;
    }

    private static Set<UUID> customers(List<Entry> entries) {
        return entries.stream()
                .map(Entry::row)
                .filter(Objects::nonNull)
                .flatMap(row -> row.customer().stream())
                .collect(Collectors.toSet());
    }

    private void takeAll(List<Entry> entries, List<RowResult> results) {
        Known known = known(entries);
        Person who = people.current();
        List<TicketIntake.Draft> drafts = new ArrayList<>();
        Set<UUID> corrected = new HashSet<>();
        for (Entry entry : entries) {
            TicketRow row = entry.row();
            if (row == null) {
                results.add(Objects.requireNonNull(entry.refused()));
                continue;
            }
            Ticket there = known.of(row);
            if (there != null && !corrected.add(there.id())) {
                break;
            }
            results.add(there == null ? open(row, who, drafts) : correct(row, there, who));
        }
        // What is refused from here on has left something behind, so it undoes everything and comes again by itself.
        intake.keepAll(drafts);
    }

    /** A row, or why it is none. */
    private record Entry(@Nullable TicketRow row, @Nullable RowResult refused) {}

    /** The rows up to the first that is about the same ticket as one before. */
    private List<Entry> read(List<Row> rows) {
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            try {
                TicketRow read = TicketRow.of(typed(row));
                if (Stream.of(Optional.ofNullable(read.externalId()), Optional.ofNullable(read.number()))
                        .flatMap(Optional::stream)
                        .anyMatch(name -> !seen.add(name))) {
                    break;
                }
                entries.add(new Entry(read, null));
            } catch (Refusal refusal) {
                entries.add(new Entry(null, RowResult.refused(refusal)));
            }
        }
        return entries;
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

    /** The tickets rows are about, by what they are known by. */
    private record Known(Map<String, Ticket> byExternalId, Map<String, Ticket> byNumber) {

        @Nullable
        Ticket of(TicketRow row) {
            Ticket own = row.externalId() == null ? null : byExternalId.get(row.externalId());
            return own == null && row.number() != null ? byNumber.get(row.number()) : own;
        }
    }

    private Known known(List<Entry> entries) {
        List<TicketRow> rows =
                entries.stream().map(Entry::row).filter(Objects::nonNull).toList();
        List<String> ids = rows.stream()
                .map(TicketRow::externalId)
                .filter(Objects::nonNull)
                .toList();
        List<String> numbers =
                rows.stream().map(TicketRow::number).filter(Objects::nonNull).toList();
        Viewer viewer = people.current().viewer();
        Known known = new Known(new HashMap<>(), new HashMap<>());
        tickets.heldOutside(caller.get().keeper(), ids).stream()
                .filter(ticket -> ticket.isVisibleTo(viewer))
                .forEach(ticket -> known.byExternalId()
                        .put(Objects.requireNonNull(ticket.facts().externalId()), ticket));
        tickets.heldNumbered(numbers).stream()
                .filter(ticket -> ticket.isVisibleTo(viewer))
                .forEach(ticket -> known.byNumber().put(ticket.facts().number(), ticket));
        return known;
    }

    private RowResult open(TicketRow row, Person who, List<TicketIntake.Draft> drafts) {
        try {
            drafts.add(intake.check(documents.read(row.opening(), NewTicket.class), who));
            return RowResult.CREATED;
        } catch (Refusal refusal) {
            String key = row.process();
            if (key != null && leavesTraces(key)) {
                throw refusal;
            }
            return RowResult.refused(refusal);
        }
    }

    private boolean leavesTraces(String key) {
        try {
            return intake.counts(key);
        } catch (Refusal unknown) {
            return false;
        }
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
