package kefu.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kefu.gateway.FixtureServices;
import org.junit.jupiter.api.Test;

/** Three replicas that share nothing but the database admit together what the limit says. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class ThreeReplicasTest {

    private static final int PER_MINUTE = 30_000;
    private static final int REPLICAS = 3;
    private static final long PAUSE = 20_000;
    private static final long LONG = 2_000_000_000L;

    @Inject
    AgroalDataSource database;

    @Test
    void togetherTheyAreExactWithinOnePercent() throws Exception {
        LongAdder admitted = new LongAdder();
        AtomicInteger asked = new AtomicInteger();
        AtomicLong requests = new AtomicLong();
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<?>> replicas = IntStream.range(0, REPLICAS)
                    .<Future<?>>mapToObj(_ -> threads.submit(() -> flood(threads, admitted, asked, requests, begun)))
                    .toList();
            for (Future<?> replica : replicas) {
                replica.get();
            }
        }
        // The bucket, and what flowed into it meanwhile.
        long due = PER_MINUTE + PER_MINUTE * (System.nanoTime() - begun) / 60_000_000_000L;
        assertThat(admitted.sum()).isBetween(due * 99 / 100, due * 101 / 100);
        assertThat(asked.get()).as("questions to the database").isLessThan(2_000);
        assertThat(requests.get()).isGreaterThan(PER_MINUTE);
    }

    private void flood(
            ExecutorService worker, LongAdder admitted, AtomicInteger asked, AtomicLong requests, long begun) {
        SharedBuckets buckets = new SharedBuckets((DataSource) database);
        TokenStore counted = new TokenStore() {
            @Override
            public Taken take(String key, int perMinute, long most) {
                asked.incrementAndGet();
                return buckets.take(key, perMinute, most);
            }

            @Override
            public void putBack(String key, int perMinute, long tokens) {
                buckets.putBack(key, perMinute, tokens);
            }
        };
        Limits replica = new Limits(counted, worker, System::nanoTime);
        while (System.nanoTime() - begun < LONG) {
            requests.incrementAndGet();
            replica.charge("client:flood", PER_MINUTE, 1, verdict -> {
                if (verdict.admitted()) {
                    admitted.increment();
                }
            });
            LockSupport.parkNanos(PAUSE);
        }
    }
}
