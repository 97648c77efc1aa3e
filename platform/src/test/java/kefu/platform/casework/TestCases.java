package kefu.platform.casework;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.inbox.Effects;
import org.jspecify.annotations.Nullable;

/** Cases that only write down that they were computed. */
@Singleton
class TestCases implements CalendarFollower {

    static final String NAME = "test-case";

    private final Effects effects;
    private volatile UUID test = new UUID(0, 0);
    private volatile List<UUID> cases = List.of();
    private volatile @Nullable UUID fragile;

    TestCases(Effects effects) {
        this.effects = effects;
    }

    void become(UUID whose, List<UUID> ids) {
        test = whose;
        cases = ids;
        fragile = null;
    }

    void failOnceAt(UUID id) {
        fragile = id;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<UUID> recompute(@Nullable UUID after, int most) {
        List<UUID> next = cases.stream()
                .filter(id -> after == null || id.compareTo(after) > 0)
                .limit(most)
                .toList();
        for (UUID id : next) {
            if (id.equals(fragile)) {
                fragile = null;
                throw new IllegalStateException("Something is wrong with this case for a moment");
            }
            effects.add(test, id.toString());
        }
        if (next.isEmpty() && !cases.isEmpty()) {
            effects.add(test, "end");
        }
        return next.isEmpty() ? Optional.empty() : Optional.of(next.getLast());
    }
}
