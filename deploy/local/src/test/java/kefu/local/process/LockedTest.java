package kefu.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockedTest {

    @TempDir
    Path folder;

    @Test
    void onlyOneIsInsideAtATime() {
        Path lock = folder.resolve("lock");
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Runnable work = () -> Locked.by(lock, () -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            Thread.onSpinWait();
            return inside.decrementAndGet();
        });

        Together.run(IntStream.range(0, 8).mapToObj(i -> work).toList());

        assertThat(most).hasValue(1);
    }

    @Test
    void whoeverIsInsideMayEnterAgain() {
        Path lock = folder.resolve("lock");

        assertThat(Locked.by(lock, () -> Locked.by(lock, () -> List.of("done"))))
                .containsExactly("done");
    }
}
