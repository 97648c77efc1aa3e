package kefu.callback.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of a callback's history: what happened to it, by whom, when, and in which request. Never altered. */
@Entity
@Immutable
@Table(name = "callback_log")
public class LogEntry {

    @Id
    private UUID id;

    private UUID taskId;
    private Instant at;
    private String actor;
    private String what;

    @Enumerated(EnumType.STRING)
    private CallbackStatus fromState;

    @Enumerated(EnumType.STRING)
    private CallbackStatus toState;

    private @Nullable String comment;
    private @Nullable String correlationId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected LogEntry() {}

    LogEntry(UUID id, UUID taskId, Line line, @Nullable String correlationId) {
        this.id = id;
        this.taskId = taskId;
        this.at = line.at();
        this.actor = line.actor();
        this.what = line.what();
        this.fromState = line.from();
        this.toState = line.to();
        this.comment = line.comment();
        this.correlationId = correlationId;
    }

    /** The line as people read it. */
    public record Line(
            Instant at,
            String actor,
            String what,
            CallbackStatus from,
            CallbackStatus to,
            @Nullable String comment) {}

    public Line line() {
        return new Line(at, actor, what, fromState, toState, comment);
    }

    public UUID id() {
        return id;
    }
}
