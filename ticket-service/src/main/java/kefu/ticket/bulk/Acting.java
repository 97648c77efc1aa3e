package kefu.ticket.bulk;

import java.util.Set;
import java.util.TreeSet;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Rank;
import org.jspecify.annotations.Nullable;

/** As whom the tickets of a job are done, as it is kept: whoever asked, with what his token said of him then. */
record Acting(
        String operator,
        Set<String> roles,
        Rank rank,
        @Nullable String department,
        Set<String> scopes) {

    static Acting of(Caller who) {
        return new Acting(
                who.operator(), new TreeSet<>(who.roles()), who.rank(), who.department(), new TreeSet<>(who.scopes()));
    }

    Caller caller() {
        return new Caller(operator, roles, rank, department, scopes);
    }
}
