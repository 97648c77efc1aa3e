package kefu.callback.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * What callbacks and plans follow from. Guarantees that one cause has one consequence, however often and under however
 * many event ids it is reported: the row count of one insert decides.
 */
@ApplicationScoped
public class Causes {

    private final EntityManager database;

    Causes(EntityManager database) {
        this.database = database;
    }

    /** Whether this cause was new; it is taken with the current transaction. */
    public boolean take(String cause, UUID consequence) {
        return database.createNativeQuery("INSERT IGNORE INTO callback_cause (cause, consequence) VALUES (?1, ?2)")
                        .setParameter(1, cause)
                        .setParameter(2, consequence)
                        .executeUpdate()
                == 1;
    }
}
