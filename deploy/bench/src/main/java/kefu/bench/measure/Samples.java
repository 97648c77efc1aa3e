package kefu.bench.measure;

import java.util.Arrays;

/** Measured times, of which percentiles are asked. */
public final class Samples {

    private final long[] nanos;
    private int count;

    public Samples(int most) {
        nanos = new long[most];
    }

    public void add(long one) {
        nanos[count++] = one;
    }

    public void add(Samples others) {
        System.arraycopy(others.nanos, 0, nanos, count, others.count);
        count += others.count;
    }

    public long percentile(int percent) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return Figures.percentile(sorted, percent);
    }

    @Override
    public String toString() {
        return Figures.milliseconds(percentile(50)) + " / " + Figures.milliseconds(percentile(99)) + " ms";
    }
}
