package kefu.platform.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The operator who acts, as the bearer token names him, or the suite itself where an event or a timer acts.
 *
 * @param operator operator id (工号), stored with every write
 * @param roles role codes such as {@code AGENT}
 * @param scopes what an API client may touch; empty for people
 */
public record Caller(
        String operator,
        Set<String> roles,
        Rank rank,
        @Nullable String department,
        Set<String> scopes) {

    /** What the operator id of an API client begins with; no person's does. */
    public static final String MACHINE = "api:";

    private static final String SYSTEM = "SYSTEM";

    public Caller {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** The suite itself, acting on an event or a timer. */
    public static Caller system(String name) {
        return new Caller(name, Set.of(SYSTEM), Rank.EMPLOYEE, null, Set.of());
    }

    /** An API client, which may do only what its scopes name. */
    @JsonIgnore
    public boolean isMachine() {
        return operator.startsWith(MACHINE);
    }

    /**
     * Whose the ids of other systems are that the caller sets and looks for: an API client keeps its own, all people of the
     * house share theirs, and so does the suite itself.
     */
    @JsonIgnore
    public String keeper() {
        return isMachine() ? operator : has(SYSTEM) ? "suite" : "house";
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean hasAny(Collection<String> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    public boolean atLeast(Rank wanted) {
        return rank.atLeast(wanted);
    }
}
