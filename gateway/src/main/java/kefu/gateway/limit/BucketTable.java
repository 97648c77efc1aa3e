package kefu.gateway.limit;

import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import kefu.platform.web.Causes;
import org.jspecify.annotations.Nullable;

/**
 * The library's buckets as rows of {@code token_bucket}. A row is replaced only if it is still what was read, so two replicas
 * never spend the same token; the one that comes second reads again.
 */
final class BucketTable extends AbstractCompareAndSwapBasedProxyManager<String> {

    private static final String FIND = "SELECT state FROM token_bucket WHERE id = ?";
    private static final String ADD = "INSERT INTO token_bucket (id, state, used_at) VALUES (?, ?, UTC_TIMESTAMP(6))";
    private static final String REPLACE =
            "UPDATE token_bucket SET state = ?, used_at = UTC_TIMESTAMP(6) WHERE id = ? AND state = ?";

    private final DataSource database;

    BucketTable(DataSource database) {
        super(ClientSideConfig.getDefault().withClientClock(TimeMeter.SYSTEM_MILLISECONDS));
        this.database = database;
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(String key) {
        return new CompareAndSwapOperation() {
            @Override
            public Optional<byte[]> getStateData(Optional<Long> timeout) {
                return find(key);
            }

            @Override
            public boolean compareAndSwap(
                    byte @Nullable [] before, byte[] after, RemoteBucketState state, Optional<Long> timeout) {
                return before == null ? add(key, after) : replace(key, before, after);
            }
        };
    }

    private Optional<byte[]> find(String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException away) {
            throw new StoreAway(away);
        }
    }

    private boolean add(String key, byte[] state) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, key);
            insert.setBytes(2, state);
            insert.executeUpdate();
            return true;
        } catch (SQLException fault) {
            if (Causes.isDuplicate(fault)) {
                return false;
            }
            throw new StoreAway(fault);
        }
    }

    private boolean replace(String key, byte[] before, byte[] after) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(REPLACE)) {
            update.setBytes(1, after);
            update.setString(2, key);
            update.setBytes(3, before);
            return update.executeUpdate() == 1;
        } catch (SQLException away) {
            throw new StoreAway(away);
        }
    }

    @Override
    public void removeProxy(String key) {
        throw new UnsupportedOperationException("Rows that nobody uses are swept");
    }

    @Override
    protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String key) {
        throw new UnsupportedOperationException("JDBC blocks");
    }

    @Override
    protected CompletableFuture<Void> removeAsync(String key) {
        throw new UnsupportedOperationException("JDBC blocks");
    }

    @Override
    public boolean isAsyncModeSupported() {
        return false;
    }

    /** The rows cannot be reached. */
    static final class StoreAway extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoreAway(SQLException cause) {
            super(cause);
        }
    }
}
