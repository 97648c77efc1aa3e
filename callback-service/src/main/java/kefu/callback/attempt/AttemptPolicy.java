package kefu.callback.attempt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How patiently customers are called. The manuals give no numbers here, except that a rejected solution is taken up by
 * another agent at another time (002-M9 第二条6): every value is the deployment's choice.
 */
@ConfigMapping(prefix = "kefu.callback.attempts")
public interface AttemptPolicy {

    /** After so many fruitless attempts in a row the callback lies with the supervisor. */
    @WithDefault("5")
    int mostFruitless();

    /** How long an agent who claims a callback holds it before others may take it. */
    @WithDefault("PT30M")
    Duration claim();

    /** When nobody answers. */
    @WithDefault("PT2H")
    Duration afterNoAnswer();

    /** When the line is busy. */
    @WithDefault("PT15M")
    Duration afterBusy();

    /** When the number is wrong, so that there is time to find the right one. */
    @WithDefault("P1D")
    Duration afterWrongNumber();

    /** When it did not suit the customer and he named no time. */
    @WithDefault("P1D")
    Duration afterNotConvenient();

    /** Shortest time until another agent may call a customer who did not accept and named no time. */
    @WithDefault("PT1H")
    Duration afterRejection();

    /** How long to wait after an attempt that led to nothing and named no time. */
    default Duration after(AttemptOutcome outcome) {
        return switch (outcome) {
            case NO_ANSWER, VOICEMAIL -> afterNoAnswer();
            case BUSY -> afterBusy();
            case WRONG_NUMBER -> afterWrongNumber();
            case REACHED, NOT_CONVENIENT -> afterNotConvenient();
        };
    }
}
