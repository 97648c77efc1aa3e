package kefu.platform.operations;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;

/**
 * The entities that are loaded in the current transaction. Where many pieces of work share one, each begins with none: what
 * an earlier one has loaded would be compared with its row again at every flush of all that come after it.
 */
@Singleton
public class LoadedEntities {

    private static final int MOST_TOGETHER = 200;

    private final EntityManager entities;

    LoadedEntities(EntityManager entities) {
        this.entities = entities;
    }

    /** Stores many new rows in few statements, those of one table together if they were made one after the other. */
    public void storeTogether() {
        Session session = entities.unwrap(Session.class);
        session.setJdbcBatchSize(MOST_TOGETHER);
        try {
            session.flush();
        } finally {
            session.setJdbcBatchSize(null);
        }
    }

    /** Stores what was changed, and forgets it. */
    public void forget() {
        entities.flush();
        entities.clear();
    }
}
