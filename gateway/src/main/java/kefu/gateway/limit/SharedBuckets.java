package kefu.gateway.limit;

import io.agroal.api.AgroalDataSource;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.VerboseResult;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The buckets in the database. While it is away every replica goes on with buckets of its own, so a caller may use each
 * replica's limit for once, but nobody is refused for want of a database.
 */
@ApplicationScoped
class SharedBuckets implements TokenStore {

    private static final Logger LOG = Logger.getLogger(SharedBuckets.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long LEFT_ALONE = Duration.ofSeconds(2).toNanos();
    private static final String SWEEP =
            "DELETE FROM token_bucket WHERE used_at < UTC_TIMESTAMP(6) - INTERVAL 1 HOUR LIMIT 1000";

    private final DataSource database;
    private final BucketTable table;
    private final Map<String, Bucket> alone = new ConcurrentHashMap<>();
    private final AtomicLong awaySince = new AtomicLong();

    @Inject
    SharedBuckets(AgroalDataSource database) {
        this((DataSource) database);
    }

    SharedBuckets(DataSource database) {
        this.database = database;
        this.table = new BucketTable(database);
    }

    @Override
    public Taken take(String key, int perMinute, long most) {
        long away = awaySince.get();
        if (away == 0 || System.nanoTime() - away > LEFT_ALONE) {
            try {
                Taken taken = take(shared(key, perMinute), most);
                if (awaySince.getAndSet(0) != 0) {
                    LOG.info("the shared limits hold again");
                    alone.clear();
                }
                return taken;
            } catch (BucketTable.StoreAway fault) {
                if (awaySince.getAndSet(Math.max(1, System.nanoTime())) == 0) {
                    LOG.warnf(
                            "The shared limits cannot be reached, each replica keeps its own: %s", fault.getMessage());
                }
            }
        }
        return take(alone.computeIfAbsent(name(key, perMinute), _ -> local(perMinute)), most);
    }

    @Override
    public void putBack(String key, int perMinute, long tokens) {
        try {
            shared(key, perMinute).addTokens(tokens);
        } catch (BucketTable.StoreAway fault) {
            LOG.debugf("%d tokens are lost to %s: %s", tokens, key, fault.getMessage());
        }
    }

    private static Taken take(Bucket bucket, long most) {
        VerboseResult<Long> taken = bucket.asVerbose().tryConsumeAsMuchAsPossible(most);
        return new Taken(taken.getValue(), taken.getState().getAvailableTokens());
    }

    private Bucket shared(String key, int perMinute) {
        return table.builder()
                .build(
                        name(key, perMinute),
                        () -> BucketConfiguration.builder()
                                .addLimit(bandwidth(perMinute))
                                .build());
    }

    private static Bucket local(int perMinute) {
        return Bucket.builder().addLimit(bandwidth(perMinute)).build();
    }

    private static Bandwidth bandwidth(int perMinute) {
        return Bandwidth.builder()
                .capacity(perMinute)
                .refillGreedy(perMinute, MINUTE)
                .build();
    }

    /** Another limit is another bucket. */
    private static String name(String key, int perMinute) {
        return key + "@" + perMinute;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(SWEEP)) {
            int swept = delete.executeUpdate();
            LOG.debugf("%d buckets nobody uses were removed", swept);
        }
    }
}
