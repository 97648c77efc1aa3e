package kefu.platform.operations;

import com.mysql.cj.conf.HostInfo;
import com.mysql.cj.jdbc.ConnectionImpl;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A connection that, once it has had a transaction, leaves the database in its mode of transactions until somebody wants a
 * statement outside of one. A pool switches the mode back after each transaction and on again before the next, mostly with
 * nothing in between. For whoever uses the connection it is always in the mode he asked for.
 */
final class SparingConnection extends ConnectionImpl {

    private static final long serialVersionUID = 1L;

    /** Statements are to be committed by themselves, which the database does not know yet. */
    private boolean promised;

    SparingConnection(HostInfo host) throws SQLException {
        super(host);
    }

    @Override
    public void setAutoCommit(boolean wanted) throws SQLException {
        if (promised) {
            promised = wanted;
            return;
        }
        boolean betweenTransactions =
                !super.getAutoCommit() && !getSession().getServerSession().inTransactionOnServer();
        if (wanted && betweenTransactions) {
            promised = true;
        } else {
            super.setAutoCommit(wanted);
        }
    }

    @Override
    public boolean getAutoCommit() throws SQLException {
        return promised || super.getAutoCommit();
    }

    /** Before anything the mode matters for. */
    private void keepPromise() throws SQLException {
        if (promised) {
            promised = false;
            super.setAutoCommit(true);
        }
    }

    @Override
    public Statement createStatement() throws SQLException {
        keepPromise();
        return super.createStatement();
    }

    @Override
    public Statement createStatement(int type, int concurrency) throws SQLException {
        keepPromise();
        return super.createStatement(type, concurrency);
    }

    @Override
    public Statement createStatement(int type, int concurrency, int holdability) throws SQLException {
        keepPromise();
        return super.createStatement(type, concurrency, holdability);
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
        keepPromise();
        return super.prepareStatement(sql);
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int keys) throws SQLException {
        keepPromise();
        return super.prepareStatement(sql, keys);
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency) throws SQLException {
        keepPromise();
        return super.prepareStatement(sql, type, concurrency);
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
            throws SQLException {
        keepPromise();
        return super.prepareStatement(sql, type, concurrency, holdability);
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int[] keys) throws SQLException {
        keepPromise();
        return super.prepareStatement(sql, keys);
    }

    @Override
    public PreparedStatement prepareStatement(String sql, String[] keys) throws SQLException {
        keepPromise();
        return super.prepareStatement(sql, keys);
    }

    @Override
    public CallableStatement prepareCall(String sql) throws SQLException {
        keepPromise();
        return super.prepareCall(sql);
    }

    @Override
    public CallableStatement prepareCall(String sql, int type, int concurrency) throws SQLException {
        keepPromise();
        return super.prepareCall(sql, type, concurrency);
    }

    @Override
    public CallableStatement prepareCall(String sql, int type, int concurrency, int holdability) throws SQLException {
        keepPromise();
        return super.prepareCall(sql, type, concurrency, holdability);
    }
}
