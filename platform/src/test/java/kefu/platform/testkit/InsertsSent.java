package kefu.platform.testkit;

import jakarta.persistence.EntityManager;

/** Counts the INSERT statements a piece of work sends, as MySQL's own counter tells: what a batch costs, on any machine. */
public final class InsertsSent {

    private InsertsSent() {}

    /** Runs in the caller's transaction, because the counter is that of its connection. */
    public static long by(EntityManager session, Runnable work) {
        long before = counted(session);
        work.run();
        return counted(session) - before;
    }

    private static long counted(EntityManager session) {
        Object[] counter = (Object[]) session.createNativeQuery("SHOW SESSION STATUS LIKE 'Com_insert'")
                .getSingleResult();
        return Long.parseLong(counter[1].toString());
    }
}
