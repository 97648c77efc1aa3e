package kefu.platform.process;

import kefu.platform.process.expression.Expression;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A condition that must hold for a step to be taken.
 *
 * @param pointer the field that is to blame, if one is
 * @param status 409 for a matter of state, 422 for what the form says, 403 for a matter of permission
 */
public record Guard(
        Expression condition, String code, @Nullable String pointer, int status, Text text) {

    /** Whether it says that a field is filled in wrongly; such faults are told together. */
    boolean isAboutField() {
        return status == 422 && pointer != null;
    }
}
