package kefu.platform.process;

import java.util.Set;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Rank;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step: an operator, or an event or timer on behalf of nobody. Steps meant for people cannot be taken by an
 * event, and the other way round.
 *
 * @param event type of the event, {@code timer:<clock>} for a timer, null for a person
 */
public record Actor(
        String operator,
        Set<String> roles,
        Rank rank,
        @Nullable String department,
        @Nullable String event) {

    private static final String TIMER = "timer:";

    public Actor {
        roles = Set.copyOf(roles);
    }

    public static Actor of(Caller caller) {
        return new Actor(caller.operator(), caller.roles(), caller.rank(), caller.department(), null);
    }

    public static Actor event(String type) {
        return new Actor(type, Set.of(), Rank.EMPLOYEE, null, type);
    }

    public static Actor timer(String clock) {
        return event(TIMER + clock);
    }

    boolean isTimer(String clock) {
        return (TIMER + clock).equals(event);
    }
}
