package kefu.bench;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param measured how long each of the creating measures lasts, warm-up aside
 * @param connections how many create at a time
 * @param list whether the database may be filled up to a million tickets
 */
record Options(Duration measured, int connections, boolean list, boolean help) {

    static final String HELP = """
            ./kefu bench [--seconds 20] [--connections 16] [--list]

              --seconds       how long each creating measure lasts after its warm-up, 2 to 600
              --connections   how many create at a time, 1 to 200
              --list          measure lists too: fills the database up to a million tickets

            Tickets stay behind; ./kefu reset removes them.""";

    static Options of(List<String> words) {
        int seconds = 20;
        int connections = 16;
        boolean list = false;
        boolean help = false;
        Iterator<String> left = words.iterator();
        while (left.hasNext()) {
            String word = left.next();
            switch (word) {
                case "--seconds" -> seconds = number(word, left, 2, 600);
                case "--connections" -> connections = number(word, left, 1, 200);
                case "--list" -> list = true;
                case "--help", "-h" -> help = true;
                default -> throw new IllegalArgumentException("The bench does not know " + word + ".\n\n" + HELP);
            }
        }
        return new Options(Duration.ofSeconds(seconds), connections, list, help);
    }

    private static int number(String option, Iterator<String> left, int least, int most) {
        String text = left.hasNext() ? left.next() : "nothing";
        String refusal = option + " takes a number from " + least + " to " + most + ", not " + text + ".";
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
