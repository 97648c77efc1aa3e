package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.platform.process.form.Field;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ticket's history: who did what, when, with which form. Written once with the change and never again;
 * a correction is a further line (不得随意篡改或删除记录, 002-M11).
 */
@Entity
@Immutable
@Table(name = "ticket_history")
@IdClass(TicketEntry.Key.class)
class TicketEntry {

    static final String INSERT = "INSERT INTO ticket_history"
            + " (ticket_id, seq, at, actor, step, from_state, to_state, form, comment, correlation_id) VALUES ";
    static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Id
    @Column(name = "ticket_id")
    private UUID ticketId;

    @Id
    private int seq;

    private Instant at;
    private String actor;
    private String step;

    @Column(name = "from_state")
    private @Nullable String from;

    @Column(name = "to_state")
    private String to;

    private @Nullable String form;
    private @Nullable String comment;

    @Column(name = "correlation_id")
    private @Nullable String correlationId;

    /** A ticket's lines are numbered from 1. */
    record Key(UUID ticketId, int seq) implements Serializable {}

    /** What was done, as told by the one who changed the ticket. */
    record Done(
            Instant at,
            String actor,
            String step,
            @Nullable String from,
            String to,
            @Nullable JsonNode form,
            @Nullable String comment) {}

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected TicketEntry() {}

    /** What stands in the columns of a new line. */
    static List<?> row(UUID ticketId, int seq, Done done, @Nullable String correlationId) {
        JsonNode sent = done.form();
        return Arrays.asList(
                Columns.bytes(ticketId),
                seq,
                Columns.utc(done.at()),
                done.actor(),
                done.step(),
                done.from(),
                done.to(),
                sent == null || sent.isEmpty() ? null : Json.write(sent),
                done.comment(),
                correlationId);
    }

    UUID ticketId() {
        return ticketId;
    }

    String step() {
        return step;
    }

    /** As a viewer sees it: fields named here are masked where they are personal. */
    HistoryView view(Map<String, Field> masked) {
        JsonNode sent = form == null ? Json.object() : Json.read(form);
        return new HistoryView(ticketId, seq, at, actor, step, from, to, PersonalData.masked(sent, masked), comment);
    }
}
