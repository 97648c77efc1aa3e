package kefu.platform.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;
import kefu.platform.process.Outcome;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;
import org.jspecify.annotations.Nullable;

/**
 * A room whose cases are opened, moved and shown over the routes every kind of case has ({@link CaseResource}). It watches
 * their clocks and brings a changed working calendar to those that are open; what is the service's own is what a case is
 * about, who knows of it, and what follows from a step.
 */
public abstract class CaseRegister<C extends StoredCase> implements CaseRoom<C>, TimerHandler, CalendarFollower {

    /** What a case has been computed anew because of, as its history calls it. */
    private static final String CAUSE = "calendar";

    private final CaseTable<C> table;
    private final EntityManager rows;
    private final Caseworker caseworker;
    private final List<Consequence<C>> consequences;

    protected CaseRegister(
            CaseTable<C> table, EntityManager rows, Caseworker caseworker, List<Consequence<C>> consequences) {
        this.table = table;
        this.rows = rows;
        this.caseworker = caseworker;
        this.consequences = consequences;
    }

    public abstract C row(UUID id, String number, CaseState opened, Actor by);

    /** A case the caller may not know of is not there. */
    public boolean sees(C stored, Caller who) {
        return true;
    }

    /** What a list is narrowed to for the caller; nothing for those who see everything. */
    public Map<String, Object> narrowing(Caller who) {
        return Map.of();
    }

    /** What a case is about, by the field of its form that names it; what is no id is refused. */
    protected static @Nullable UUID named(String field, CaseState opened) {
        JsonNode named = opened.data().path(field);
        if (!named.isTextual()) {
            return null;
        }
        try {
            return UUID.fromString(named.textValue());
        } catch (IllegalArgumentException notAnId) {
            throw CommonProblem.INVALID
                    .because("编号无效", "An id is not valid")
                    .at("/form/" + field, "invalid-value", "应为 UUID", "Must be a UUID");
        }
    }

    /** Tells what a case is about, where it is about anything. */
    protected static ObjectNode about(String field, @Nullable UUID id) {
        ObjectNode facts = Json.object();
        return id == null ? facts : facts.put(field, id.toString());
    }

    final CaseTable<C> table() {
        return table;
    }

    @Override
    public final EntityManager rows() {
        return rows;
    }

    @Override
    public final Class<C> type() {
        return table.rows();
    }

    @Override
    public final StoredEntry line(StoredEntry.Line line) {
        return table.line().apply(line);
    }

    @Override
    public final String timers() {
        return table.name();
    }

    @Override
    public final void follow(C stored, Outcome outcome) {
        consequences.stream()
                .filter(consequence -> consequence.process().equals(stored.process()))
                .forEach(consequence -> consequence.follow(stored, outcome));
    }

    @Override
    public final String kind() {
        return table.name();
    }

    /** Part or all of the time of one of its clocks has passed. */
    @Override
    public final void fire(FiredTimer timer) {
        caseworker
                .findHeld(this, timer.owner())
                .ifPresent(stored -> caseworker.tick(this, stored, timer.name(), timer.dueAt()));
    }

    @Override
    public final String name() {
        return table.name();
    }

    /** Along their key; closed ones are looked at too: so a batch reads so many rows at most. */
    @Override
    public final Optional<UUID> recompute(@Nullable UUID after, int most) {
        String from = " from " + type().getName() + " c";
        var ids = after == null
                ? rows.createQuery("select c.id" + from + " order by c.id", UUID.class)
                : rows.createQuery("select c.id" + from + " where c.id > :after order by c.id", UUID.class)
                        .setParameter("after", after);
        List<UUID> next = ids.setMaxResults(most).getResultList();
        for (UUID id : next) {
            C stored = rows.find(type(), id, LockModeType.PESSIMISTIC_WRITE);
            if (stored != null && !stored.isClosed()) {
                caseworker.recompute(this, stored, CAUSE);
            }
        }
        return next.isEmpty() ? Optional.empty() : Optional.of(next.getLast());
    }
}
