package kefu.platform.operations;

import jakarta.persistence.OptimisticLockException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.sql.BatchUpdateException;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLSyntaxErrorException;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** Tells faults that pass by themselves (the database is away, two changes met) from those that come back every time. */
public final class Faults {

    private static final int LONGEST_REASON = 1000;

    private Faults() {}

    public static boolean isTransient(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            // That of a batch says nothing itself; its cause does.
            boolean told = cause instanceof SQLException && !(cause instanceof BatchUpdateException);
            if (told) {
                return passes((SQLException) cause);
            }
            if (cause instanceof OptimisticLockException
                    || cause instanceof StaleStateException
                    || cause instanceof SocketException
                    || cause instanceof SocketTimeoutException
                    || cause instanceof HttpTimeoutException) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(SQLException fault) {
        return !(fault instanceof SQLIntegrityConstraintViolationException
                || fault instanceof SQLSyntaxErrorException
                || fault instanceof SQLDataException
                || fault instanceof SQLFeatureNotSupportedException);
    }

    /** The fault and its first cause, short enough for a column and a header. */
    public static String reason(Throwable fault) {
        Throwable first = fault;
        while (first.getCause() != null && first.getCause() != first) {
            first = first.getCause();
        }
        String text = first == fault ? fault.toString() : fault + " ← " + first;
        return shorten(text, LONGEST_REASON);
    }

    public static String shorten(@Nullable String text, int longest) {
        String given = text == null ? "" : text;
        return given.length() <= longest ? given : given.substring(0, longest);
    }
}
