package kefu.platform.testkit;

import jakarta.persistence.EntityManager;

/**
 * Counts the statements a piece of work sends, as MySQL's own counters tell: what it costs, on any machine. The work runs in
 * the caller's transaction, because the counters are those of its connection; what it has left to be stored is stored first.
 */
public final class StatementsSent {

    private StatementsSent() {}

    public static long inserts(EntityManager session, Runnable work) {
        return by(session, "Com_insert", work);
    }

    /** Of whatever kind. */
    public static long all(EntityManager session, Runnable work) {
        return by(session, "Questions", work);
    }

    private static long by(EntityManager session, String counter, Runnable work) {
        long own = -counted(session, counter);
        own += counted(session, counter);
        long before = counted(session, counter);
        work.run();
        session.flush();
        return counted(session, counter) - before - own;
    }

    private static long counted(EntityManager session, String counter) {
        Object[] row = (Object[]) session.createNativeQuery("SHOW SESSION STATUS LIKE '" + counter + "'")
                .getSingleResult();
        return Long.parseLong(row[1].toString());
    }
}
