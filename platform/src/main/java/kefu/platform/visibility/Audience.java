package kefu.platform.visibility;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kefu.platform.identity.Caller;

/**
 * Who may be told of a row as it is now: decided once where the row lies, and held against any number of listeners
 * elsewhere without asking again.
 *
 * @param grants any one of them suffices
 * @param hiddenFrom operators who are never told, whatever they are granted
 */
public record Audience(List<Grant> grants, Set<String> hiddenFrom) {

    /** Somebody who may, perhaps only where he is the one named. */
    public record Grant(Who who, Where.Narrowed narrowed) {
        boolean covers(Caller caller) {
            return who.is(caller) && narrowed.fits(caller);
        }
    }

    public Audience {
        grants = List.copyOf(grants);
        hiddenFrom = Set.copyOf(hiddenFrom);
    }

    public boolean includes(Caller caller) {
        return !hiddenFrom.contains(caller.operator()) && grants.stream().anyMatch(grant -> grant.covers(caller));
    }

    static Stream<Grant> of(Who who, Stream<Where.Narrowed> left) {
        return left.map(narrowed -> new Grant(who, narrowed));
    }
}
