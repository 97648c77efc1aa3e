package kefu.platform.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import kefu.platform.process.Outcome;

/**
 * What a service brings along for its cases: their rows, what others are told about each, and what follows from a step
 * beyond the process.
 */
public interface CaseRoom<C extends StoredCase> {

    /** Where the rows are; not every service that stands on the platform keeps any. */
    EntityManager rows();

    Class<C> type();

    StoredEntry line(StoredEntry.Line line);

    /** The kind of the timers that watch the clocks of these cases. */
    String timers();

    /** What the events of a step carry beside the case's number; nothing personal. */
    ObjectNode facts(C stored, Outcome outcome);

    /** Whom the row of an event is about; the id of the case unless others follow another aggregate. */
    default UUID subject(C stored) {
        return stored.id();
    }

    /** What follows from the opening or a step, in the same transaction; a refusal undoes the step. */
    void follow(C stored, Outcome outcome);
}
