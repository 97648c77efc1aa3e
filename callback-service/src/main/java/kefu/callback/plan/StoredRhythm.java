package kefu.callback.plan;

import jakarta.persistence.Embeddable;
import java.time.Period;
import kefu.callback.schedule.Rhythm;
import org.jspecify.annotations.Nullable;

/** A rhythm as ISO 8601 periods in columns. */
@Embeddable
record StoredRhythm(
        String every, @Nullable String turnAfter, @Nullable String thereafter) {

    static StoredRhythm of(Rhythm rhythm) {
        Rhythm.Turn turn = rhythm.turn();
        return turn == null
                ? new StoredRhythm(rhythm.every().toString(), null, null)
                : new StoredRhythm(
                        rhythm.every().toString(),
                        turn.after().toString(),
                        turn.every().toString());
    }

    Rhythm rhythm() {
        return turnAfter == null || thereafter == null
                ? Rhythm.steady(Period.parse(every))
                : Rhythm.turning(Period.parse(every), Period.parse(turnAfter), Period.parse(thereafter));
    }
}
