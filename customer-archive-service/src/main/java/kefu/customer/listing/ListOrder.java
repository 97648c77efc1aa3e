package kefu.customer.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The orders the list of files can be read in; each is the order of an index, so a page costs the same at any depth. What
 * comes after the last row is spelt as two ranges of that index: the rest of those that are equal, and those beyond.
 */
enum ListOrder {
    /** The latest opened first. */
    NEWEST(" order by f.id desc") {
        @Override
        List<String> keys(CustomerLine line) {
            return List.of(line.id().toString());
        }

        @Override
        String after(List<String> keys, Map<String, Object> values) {
            return "f.id < :afterId";
        }
    },
    /** The earliest change first, for those who follow changes. */
    CHANGED(" order by f.updatedAt, f.id") {
        @Override
        List<String> keys(CustomerLine line) {
            return List.of(line.updatedAt().toString(), line.id().toString());
        }

        @Override
        String after(List<String> keys, Map<String, Object> values) {
            values.put("afterTime", Instant.parse(keys.getFirst()));
            return "(f.updatedAt = :afterTime and f.id > :afterId or f.updatedAt > :afterTime)";
        }
    },
    /** The longest overdue review first. */
    REVIEW(" order by f.reviews.dueOn, f.id") {
        @Override
        List<String> keys(CustomerLine line) {
            return List.of(line.reviewDueOn().toString(), line.id().toString());
        }

        @Override
        String after(List<String> keys, Map<String, Object> values) {
            values.put("afterDay", LocalDate.parse(keys.getFirst()));
            return "(f.reviews.dueOn = :afterDay and f.id > :afterId or f.reviews.dueOn > :afterDay)";
        }
    };

    private final String clause;

    ListOrder(String clause) {
        this.clause = clause;
    }

    String clause() {
        return clause;
    }

    /** Keys of the last row, from which the next page goes on. */
    abstract List<String> keys(CustomerLine line);

    /** The condition of the next page but for its id. */
    abstract String after(List<String> keys, Map<String, Object> values);

    String next(List<String> keys, Map<String, Object> values) {
        values.put("afterId", UUID.fromString(keys.getLast()));
        return after(keys, values);
    }
}
