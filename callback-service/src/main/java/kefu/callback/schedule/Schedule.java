package kefu.callback.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.util.function.IntPredicate;

/**
 * The days a rhythm falls on when it is counted from an anchor day, such as the delivery of a project.
 *
 * <p>Days are numbered from 1 and counted from the anchor itself, never from the day before them: an anchor on the 31st
 * falls on the last day of a shorter month and returns to the 31st. The day of the turning point (the anniversary)
 * still belongs to the first interval. Later days always have higher numbers.
 */
public record Schedule(LocalDate anchor, Rhythm rhythm) {

    /** The day with this number. */
    public LocalDate at(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("the days of a schedule are numbered from 1: " + number);
        }
        Rhythm.Turn turn = rhythm.turn();
        int before = beforeTurn();
        return turn == null || number <= before
                ? anchor.plus(rhythm.every().multipliedBy(number))
                : anchor.plus(turn.after().plus(turn.every().multipliedBy(number - before)));
    }

    /** The interval that leads to the day with this number. */
    public Period intervalTo(int number) {
        Rhythm.Turn turn = rhythm.turn();
        return turn == null || number <= beforeTurn() ? rhythm.every() : turn.every();
    }

    /** The number of the first day that is not before the given one. */
    public int firstNotBefore(LocalDate day) {
        return 1 + countWhile(number -> at(number).isBefore(day));
    }

    private int beforeTurn() {
        Rhythm.Turn turn = rhythm.turn();
        if (turn == null) {
            return Integer.MAX_VALUE;
        }
        LocalDate last = anchor.plus(turn.after());
        return countWhile(
                number -> !anchor.plus(rhythm.every().multipliedBy(number)).isAfter(last));
    }

    /** How many of the numbers 1, 2, 3 … satisfy a condition that holds up to some number and never again. */
    private static int countWhile(IntPredicate condition) {
        int above = 1;
        while (condition.test(above)) {
            above *= 2;
        }
        int below = above / 2;
        while (above - below > 1) {
            int middle = (below + above) >>> 1;
            if (condition.test(middle)) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return below;
    }
}
