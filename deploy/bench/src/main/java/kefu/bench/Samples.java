package kefu.bench;

import java.util.Arrays;

/** Measured times, of which percentiles are asked. */
final class Samples {

    private final long[] nanos;
    private int count;

    Samples(int most) {
        nanos = new long[most];
    }

    void add(long one) {
        nanos[count++] = one;
    }

    long percentile(int percent) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return Figures.percentile(sorted, percent);
    }

    @Override
    public String toString() {
        return Figures.milliseconds(percentile(50)) + " / " + Figures.milliseconds(percentile(99)) + " ms";
    }
}
