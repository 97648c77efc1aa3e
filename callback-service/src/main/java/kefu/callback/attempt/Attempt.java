package kefu.callback.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kefu.callback.task.Act;
import kefu.platform.json.Json;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The record of one call (回访记录), as it was written down; no column of it is ever updated. */
@Entity
@Immutable
@Table(name = "callback_attempt")
public class Attempt {

    @Id
    private UUID id;

    private UUID taskId;
    private int number;
    private Instant at;
    private String agent;

    @Enumerated(EnumType.STRING)
    private AttemptOutcome outcome;

    private int questionsVersion;
    private String content;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Attempt() {}

    Attempt(UUID id, UUID taskId, int number, Recorded recorded, Act act) {
        this.id = id;
        this.taskId = taskId;
        this.number = number;
        this.at = act.at();
        this.agent = act.operator();
        this.outcome = recorded.attempt().outcome();
        this.questionsVersion = recorded.questionsVersion();
        this.content = Json.write(recorded.attempt());
    }

    /** What the agent wrote, and the version of the questionnaire his answers belong to. */
    record Recorded(NewAttempt attempt, int questionsVersion) {}

    public UUID id() {
        return id;
    }

    public UUID taskId() {
        return taskId;
    }

    /** Counted within the callback, from 1. */
    public int number() {
        return number;
    }

    public Instant at() {
        return at;
    }

    public String agent() {
        return agent;
    }

    public int questionsVersion() {
        return questionsVersion;
    }

    public NewAttempt record() {
        return Json.read(content, NewAttempt.class);
    }

    public @Nullable Signature signature() {
        return record().signature();
    }
}
