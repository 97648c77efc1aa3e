package kefu.ticket.operator;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody work can be given to.
 *
 * @param profile what is known of him
 * @param createdBy who registered him
 */
public record Operator(
        String operator,
        long version,
        Profile profile,
        String createdBy,
        Instant createdAt,
        String updatedBy,
        Instant updatedAt) {

    /** His supervising leader (主管领导), if it is known who that is. */
    public @Nullable String leader() {
        return profile.leader();
    }

    Operator changed(Profile next, String by, Instant at) {
        return new Operator(operator, version + 1, next, createdBy, createdAt, by, at);
    }

    boolean has(List<String> needed) {
        return profile.skills().containsAll(needed);
    }
}
