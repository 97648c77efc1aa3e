package kefu.platform.process;

import kefu.platform.problem.Refusal;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What only one case of a process may be at a time, for example the report on one department for one month. The engine says
 * what a case is; the service that stores it sees to it that there is only one.
 *
 * @param pointer the field that is to blame, if one is
 */
public record Unique(Sameness same, String code, @Nullable String pointer, Text text) {

    /** To be thrown when there is another one already. */
    public Refusal refusal() {
        Refusal refusal =
                ProcessProblem.GUARD_FAILED.because(text.zh(), text.en()).with("code", code);
        return pointer == null ? refusal : refusal.at(pointer, code, text.zh(), text.en());
    }
}
