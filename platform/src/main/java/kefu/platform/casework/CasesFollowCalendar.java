package kefu.platform.casework;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walks over the cases of a room along their key when the working calendar has changed. */
public abstract class CasesFollowCalendar<C extends StoredCase> implements CalendarFollower {

    /** What a case has been computed anew because of, as its history calls it. */
    private static final String CAUSE = "calendar";

    private final Caseworker caseworker;
    private final CaseRoom<C> room;

    protected CasesFollowCalendar(Caseworker caseworker, CaseRoom<C> room) {
        this.caseworker = caseworker;
        this.room = room;
    }

    @Override
    public String name() {
        return room.timers();
    }

    /** Closed ones are looked at too: so a batch reads so many rows at most. */
    @Override
    public Optional<UUID> recompute(@Nullable UUID after, int most) {
        String from = " from " + room.type().getName() + " c";
        var ids = after == null
                ? room.rows().createQuery("select c.id" + from + " order by c.id", UUID.class)
                : room.rows()
                        .createQuery("select c.id" + from + " where c.id > :after order by c.id", UUID.class)
                        .setParameter("after", after);
        List<UUID> next = ids.setMaxResults(most).getResultList();
        for (UUID id : next) {
            C stored = room.rows().find(room.type(), id, LockModeType.PESSIMISTIC_WRITE);
            if (stored != null && !stored.isClosed()) {
                caseworker.recompute(room, stored, CAUSE);
            }
        }
        return next.isEmpty() ? Optional.empty() : Optional.of(next.getLast());
    }
}
