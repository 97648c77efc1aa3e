package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kefu.platform.json.Json;
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

    TicketEntry(UUID ticketId, int seq, Done done, @Nullable String correlationId) {
        this.ticketId = ticketId;
        this.seq = seq;
        this.at = done.at();
        this.actor = done.actor();
        this.step = done.step();
        this.from = done.from();
        this.to = done.to();
        JsonNode sent = done.form();
        this.form = sent == null || sent.isEmpty() ? null : Json.write(sent);
        this.comment = done.comment();
        this.correlationId = correlationId;
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
