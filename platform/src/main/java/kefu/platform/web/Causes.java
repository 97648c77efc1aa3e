package kefu.platform.web;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/** Looks through wrapped exceptions for the one that says what happened. */
public final class Causes {

    private static final int DEEPEST = 12;
    private static final int MYSQL_LOCK_WAIT_TIMEOUT = 1205;
    private static final int MYSQL_DEADLOCK = 1213;
    private static final int MYSQL_DUPLICATE_KEY = 1062;

    private Causes() {}

    public static <T extends Throwable> @Nullable T find(Throwable fault, Class<T> wanted) {
        Throwable at = fault;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (wanted.isInstance(at)) {
                return wanted.cast(at);
            }
            at = at.getCause();
        }
        return null;
    }

    /** Two transactions stood in each other's way; the same one may well succeed when tried again. */
    public static boolean isContention(Throwable fault) {
        return isDeadlock(fault) || isLockTimeout(fault);
    }

    /** The database cannot be reached, or went away while it was asked; nobody knows whether a commit still arrived. */
    public static boolean isAway(Throwable fault) {
        return find(fault, SQLTransientException.class) != null
                || find(fault, SQLRecoverableException.class) != null
                || find(fault, SQLNonTransientConnectionException.class) != null
                || find(fault, RollbackException.class) != null
                || find(fault, SystemException.class) != null;
    }

    public static boolean isDeadlock(Throwable fault) {
        return code(fault) == MYSQL_DEADLOCK;
    }

    public static boolean isLockTimeout(Throwable fault) {
        return code(fault) == MYSQL_LOCK_WAIT_TIMEOUT;
    }

    /** A unique key is taken. */
    public static boolean isDuplicate(Throwable fault) {
        return code(fault) == MYSQL_DUPLICATE_KEY;
    }

    private static int code(Throwable fault) {
        SQLException sql = find(fault, SQLException.class);
        return sql == null ? 0 : sql.getErrorCode();
    }
}
