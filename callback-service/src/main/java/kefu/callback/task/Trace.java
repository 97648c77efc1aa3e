package kefu.callback.task;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who made a row and who changed it last, and when. */
@Embeddable
public record Trace(Instant createdAt, String createdBy, Instant updatedAt, String updatedBy) {

    public static Trace of(Act act) {
        return new Trace(act.at(), act.operator(), act.at(), act.operator());
    }

    public Trace changed(Act act) {
        return new Trace(createdAt, createdBy, act.at(), act.operator());
    }
}
