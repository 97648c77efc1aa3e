package kefu.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One replica's part, with a store whose answers come when the test says so. */
class AllowanceTest {

    private static final long SECOND = 1_000_000_000L;

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private long now;
    private long inStore = 600;
    private int asked;
    private boolean broken;

    private final TokenStore store = new TokenStore() {
        @Override
        public Taken take(String key, int perMinute, long most) {
            asked++;
            if (broken) {
                throw new IllegalStateException("broken");
            }
            long taken = Math.min(most, inStore);
            inStore -= taken;
            return new Taken(taken, inStore);
        }

        @Override
        public void putBack(String key, int perMinute, long tokens) {
            inStore += tokens;
        }
    };

    private final Limits limits = new Limits(store, work::add, () -> now);

    @Test
    void theFirstRequestsPassBeforeTheStoreHasAnswered() {
        charge(1, 2);
        assertThat(verdicts).hasSize(2).allMatch(Verdict::admitted);
        assertThat(asked).isZero();
    }

    @Test
    void ofTwoFirstRequestsTheOneThatLookedAtTheTimeEarlierMayComeSecond() {
        charge(1, 1);
        now--;
        charge(1, 1);
        assertThat(verdicts).hasSize(2).allMatch(Verdict::admitted);
    }

    @Test
    void almostNoRequestAsksTheStoreAndNoMorePassesThanThereIs() {
        for (int request = 0; request < 1_000; request++) {
            charge(1, 1);
            run();
        }
        assertThat(verdicts.stream().filter(Verdict::admitted)).hasSize(600);
        assertThat(asked).isLessThan(250);
        Verdict refused = verdicts.getLast();
        assertThat(refused.admitted()).isFalse();
        assertThat(refused.remaining()).isZero();
        assertThat(refused.secondsToFull()).isEqualTo(60);
        assertThat(refused.retryAfter()).isEqualTo(1);
    }

    @Test
    void anEmptyBucketIsNotAskedAgainBeforeSomethingFlowedIn() {
        inStore = 0;
        charge(20, 1);
        run();
        assertThat(verdicts.getLast().admitted()).isFalse();
        assertThat(verdicts.getLast().retryAfter()).isEqualTo(2);
        int before = asked;
        charge(1, 50);
        run();
        assertThat(asked).isEqualTo(before);
        now += 3 * SECOND;
        inStore = 30;
        charge(20, 1);
        run();
        assertThat(verdicts.getLast().admitted()).isTrue();
    }

    @Test
    void aHeavyRequestWaitsForTheAnswerOfTheStore() {
        charge(100, 1);
        assertThat(verdicts).isEmpty();
        run();
        assertThat(verdicts).hasSize(1).allMatch(Verdict::admitted);
    }

    @Test
    void whatIsLeftUnusedIsGivenBack() {
        charge(1, 1);
        run();
        now += 60 * SECOND;
        limits.giveBack();
        assertThat(inStore).isEqualTo(599);
    }

    @Test
    void aStoreThatFailsKeepsNobodyOut() {
        broken = true;
        charge(100, 3);
        run();
        assertThat(verdicts).hasSize(3).allMatch(Verdict::admitted);
    }

    private void charge(int cost, int times) {
        for (int time = 0; time < times; time++) {
            limits.charge("somebody", 600, cost, verdicts::add);
        }
    }

    private void run() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }
}
