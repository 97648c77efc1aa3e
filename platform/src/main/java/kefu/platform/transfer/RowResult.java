package kefu.platform.transfer;

import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What became of a row. */
public record RowResult(Outcome outcome, @Nullable Refusal refusal) {

    public static final RowResult CREATED = new RowResult(Outcome.CREATED, null);
    public static final RowResult UPDATED = new RowResult(Outcome.UPDATED, null);
    public static final RowResult UNCHANGED = new RowResult(Outcome.UNCHANGED, null);

    /** How it ended. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    public static RowResult refused(Refusal refusal) {
        return new RowResult(Outcome.REFUSED, refusal);
    }
}
