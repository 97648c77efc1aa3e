package kefu.bench.door;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import kefu.bench.measure.Samples;

/**
 * Asks at a constant rate whatever the answers take, several ways in turn, one question after the other: a moment at which the
 * machine is slow falls on all of them alike. A question that has to wait for the answer before it is late, and that counts.
 */
final class Pace {

    /** Connections on each way. */
    private static final int CONNECTIONS = 8;

    private static final long SECOND = 1_000_000_000L;
    private static final long BREATH = SECOND / 2;

    private final long rate;
    private final int each;

    /**
     * The rate of questions.
     *
     * @param rate questions a second on each way
     * @param each how many on each way
     */
    Pace(long rate, int each) {
        this.rate = rate;
        this.each = each;
    }

    /** The times of each way, in the order of the ways. */
    List<Samples> measure(List<URI> ways, String token, String path) throws Exception {
        long begin = System.nanoTime() + BREATH;
        long gap = SECOND / (rate * ways.size());
        List<Samples> all = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int way = 0; way < ways.size(); way++) {
            all.add(new Samples(each));
            for (int line = 0; line < CONNECTIONS; line++) {
                long first = begin + gap * (line * ways.size() + way);
                lines.add(new Line(new Asking(ways.get(way), token, path), first, gap * ways.size() * CONNECTIONS));
            }
        }
        run(lines, all);
        return all;
    }

    private void run(List<Line> lines, List<Samples> all) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(lines.size())) {
            List<Future<Samples>> running = new ArrayList<>();
            for (Line line : lines) {
                running.add(threads.submit(() -> line.ask(each / CONNECTIONS)));
            }
            for (int i = 0; i < running.size(); i++) {
                all.get(i / CONNECTIONS).add(running.get(i).get());
            }
        } catch (ExecutionException fault) {
            throw new IllegalStateException("Asking broke off: " + fault.getCause(), fault.getCause());
        }
    }

    /** One connection and when it is its turn. */
    private record Line(Asking asking, long first, long period) {

        Samples ask(int times) throws IOException {
            Samples samples = new Samples(times);
            long due = first;
            for (int i = 0; i < times; i++) {
                // The clock of the machine wakes late too, but that is no fault of who is asked.
                long start = System.nanoTime() - due > 0 ? due : sleptUntil(due);
                asking.once();
                samples.add(System.nanoTime() - start);
                due += period;
            }
            asking.close();
            return samples;
        }

        private static long sleptUntil(long due) {
            long now = System.nanoTime();
            while (now - due < 0) {
                LockSupport.parkNanos(due - now);
                now = System.nanoTime();
            }
            return now;
        }
    }
}
