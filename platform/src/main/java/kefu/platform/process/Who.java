package kefu.platform.process;

import java.util.Set;
import kefu.platform.identity.Rank;
import kefu.platform.process.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * One answer to "who may do this"; everything it names must be true at once. With nothing named it is anyone who is
 * authenticated.
 *
 * @param relations any of them; {@code assignee} is built in, others are set by {@code roles:}
 * @param notPrevious not the person who took the step before
 * @param distinctFrom not the person who took any of these steps ({@code opened} is the opening)
 * @param department must equal the actor's own
 * @param event only this event, nobody in person
 * @param timer only when this clock has run out
 */
public record Who(
        Set<String> roles,
        @Nullable Rank rank,
        Set<String> relations,
        boolean notPrevious,
        Set<String> distinctFrom,
        @Nullable Expression department,
        @Nullable String event,
        @Nullable String timer) {

    static final String ASSIGNEE = "assignee";
    static final Who ANYONE = ofRoles(Set.of());

    static Who ofRoles(Set<String> roles) {
        return new Who(roles, null, Set.of(), false, Set.of(), null, null, null);
    }

    /** Whether a person can fulfil it. */
    public boolean isPerson() {
        return event == null && timer == null;
    }
}
