package kefu.platform.process;

import java.util.List;
import java.util.Set;
import kefu.platform.process.form.Form;

/** How a case begins: who may open it, on which form, and what that sets going. */
public final class Opening {

    /** The word for the opening wherever a step can be named. */
    public static final String OPENED = "opened";

    private final List<Who> by;
    private final Form form;
    private final List<Guard> guards;
    private final Effects effects;

    Opening(List<Who> by, Form form, List<Guard> guards, Effects effects) {
        this.by = by;
        this.form = form;
        this.guards = guards;
        this.effects = effects;
    }

    public List<Who> by() {
        return by;
    }

    public Form form() {
        return form;
    }

    /** What it makes people in the case. */
    public Set<String> relations() {
        return effects.roles().keySet();
    }

    public List<Guard> guards() {
        return guards;
    }

    Effects effects() {
        return effects;
    }
}
