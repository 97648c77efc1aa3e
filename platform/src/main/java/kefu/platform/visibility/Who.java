package kefu.platform.visibility;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Rank;

/**
 * Callers a rule speaks of.
 *
 * @param roles any one of them suffices; none means everybody
 * @param others whether it is a role that is none of these that suffices; only what was said in earlier days says so, and it
 *     is still understood: a role nobody has thought of should open nothing
 */
public record Who(Set<String> roles, boolean others, Rank minRank) {

    public Who {
        roles = Set.copyOf(roles);
    }

    public static Who anybody() {
        return new Who(Set.of(), false, Rank.EMPLOYEE);
    }

    public static Who of(String... roles) {
        return of(List.of(roles));
    }

    public static Who of(Collection<String> roles) {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("No role is not everybody");
        }
        return new Who(Set.copyOf(roles), false, Rank.EMPLOYEE);
    }

    /** The same from a rank on. */
    public Who from(Rank rank) {
        return new Who(roles, others, rank);
    }

    public boolean is(Caller caller) {
        if (!caller.atLeast(minRank)) {
            return false;
        }
        if (others) {
            return !roles.containsAll(caller.roles());
        }
        return roles.isEmpty() || caller.hasAny(roles);
    }

    @Override
    public String toString() {
        String named = String.join(", ", new TreeSet<>(roles));
        String said = others ? "whoever is not only " + named : roles.isEmpty() ? "everybody" : named;
        return minRank == Rank.EMPLOYEE ? said : said + " from " + minRank + " on";
    }
}
