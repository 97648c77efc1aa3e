package kefu.bench.measure;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was asked for on the command line; a number that was not given has its default. */
public record Options(Set<Kind> measures, Map<Number, Integer> numbers) {

    /** A number that can be given. */
    public enum Number {
        SECONDS(20, 2, 600),
        CONNECTIONS(16, 1, 200),
        TICKETS(1_000_000, 20_000, 20_000_000),
        ROWS(10_000, 1_000, 1_000_000),
        TIMERS(100_000, 1_000, 2_000_000),
        STREAMS(5_000, 1, 10_000),
        DELIVERIES(20_000, 1_000, 1_000_000);

        private final int normal;
        private final int least;
        private final int most;

        Number(int normal, int least, int most) {
            this.normal = normal;
            this.least = least;
            this.most = most;
        }

        String word() {
            return "--" + name().toLowerCase(Locale.ROOT);
        }

        private static Optional<Number> of(String word) {
            return Arrays.stream(values())
                    .filter(number -> word.equals(number.word()))
                    .findFirst();
        }

        private int read(String word, String text) {
            String refusal = word + " takes a number from " + least + " to " + most + ", not " + text + ".";
            try {
                int number = Integer.parseInt(text);
                if (number < least || number > most) {
                    throw new IllegalArgumentException(refusal);
                }
                return number;
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(refusal, e);
            }
        }
    }

    public static Options of(List<String> words) {
        Set<Kind> measures = EnumSet.noneOf(Kind.class);
        Map<Number, Integer> numbers = new EnumMap<>(Number.class);
        for (Iterator<String> left = words.iterator(); left.hasNext(); ) {
            String word = left.next();
            Optional<Number> number = Number.of(word);
            if (number.isPresent()) {
                numbers.put(number.get(), number.get().read(word, left.hasNext() ? left.next() : "nothing"));
            } else {
                measures.add(Kind.of(word).orElseThrow(() -> unknown(word)));
            }
        }
        return new Options(
                measures.isEmpty() ? EnumSet.of(Kind.CREATE, Kind.STEP, Kind.RELAY, Kind.LATENCY) : measures, numbers);
    }

    private static IllegalArgumentException unknown(String word) {
        return new IllegalArgumentException("The bench does not know " + word + ". " + usage());
    }

    /** What can be given; {@code ./kefu bench --help} says what each means. */
    static String usage() {
        String kinds = Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));
        String options = Arrays.stream(Number.values())
                .map(number -> number.word() + " " + number.normal)
                .collect(Collectors.joining(", "));
        return "It measures " + kinds + ", with " + options + "; ./kefu bench --help says more.";
    }

    public int number(Number which) {
        return numbers.getOrDefault(which, which.normal);
    }

    public Duration measured() {
        return Duration.ofSeconds(number(Number.SECONDS));
    }
}
