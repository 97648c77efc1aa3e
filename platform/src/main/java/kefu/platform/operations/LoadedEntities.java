package kefu.platform.operations;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/**
 * The entities that are loaded in the current transaction. Where many pieces of work share one, each begins with none: what
 * an earlier one has loaded would be compared with its row again at every flush of all that come after it.
 */
@Singleton
public class LoadedEntities {

    private final EntityManager entities;

    LoadedEntities(EntityManager entities) {
        this.entities = entities;
    }

    /** Stores what was changed, and forgets it. */
    public void forget() {
        entities.flush();
        entities.clear();
    }
}
