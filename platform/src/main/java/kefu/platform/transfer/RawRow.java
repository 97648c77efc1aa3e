package kefu.platform.transfer;

import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One row as it stands in the file.
 *
 * @param line on which it begins, from 1
 * @param nextLine on which the next one begins
 * @param end byte after it
 * @param refusal why it cannot be read at all; its text is then no more than a beginning of it
 */
record RawRow(
        long line,
        long nextLine,
        long end,
        String text,
        @Nullable Refusal refusal) {

    boolean isBlank() {
        return refusal == null && text.isBlank();
    }
}
