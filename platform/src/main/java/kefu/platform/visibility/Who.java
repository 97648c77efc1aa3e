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
 * @param others whether it is a role that is none of these, or no role at all, that suffices
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
        return new Who(Set.copyOf(roles), false, Rank.EMPLOYEE);
    }

    /** Whoever has more than these roles: who has nothing but them is not meant. */
    public static Who notOnly(Collection<String> roles) {
        return new Who(Set.copyOf(roles), true, Rank.EMPLOYEE);
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
            return caller.roles().isEmpty() || !roles.containsAll(caller.roles());
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
