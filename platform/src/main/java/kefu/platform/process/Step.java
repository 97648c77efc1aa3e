package kefu.platform.process;

import java.util.List;
import java.util.Set;
import kefu.platform.process.expression.Expression;
import kefu.platform.process.form.Form;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One step of a process.
 *
 * @param from states it can be taken from; empty is every open state
 * @param to state it leads to; null stays
 * @param by alternatives, any of which suffices
 * @param when the step exists for a case only if this holds
 * @param requires steps that must have been taken before
 * @param forbids steps that must not have been taken
 * @param pauseReason why the clocks it pauses stand still, if the definition says where that is told
 * @param once cannot be repeated
 */
public record Step(
        String name,
        Text title,
        Set<String> from,
        @Nullable String to,
        List<Who> by,
        Form form,
        @Nullable Expression when,
        List<Guard> guards,
        Set<String> requires,
        Set<String> forbids,
        boolean once,
        @Nullable NotBefore notBefore,
        @Nullable PauseReason pauseReason,
        Effects effects,
        boolean closes,
        boolean reopens) {

    /** The state after the step. */
    public String target(String state) {
        return to == null ? state : to;
    }
}
