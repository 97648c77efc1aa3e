package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.problem.Refusal;
import kefu.platform.process.CaseKeys;
import kefu.platform.process.CaseState;
import kefu.platform.process.KnowsOtherCases;
import kefu.platform.process.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a ticket is the only one of its kind where its process says so ({@code unique:}), and that the next one of
 * a series is counted exactly once ({@code counts:}). Both hold when several are opened or moved at the same moment.
 */
@ApplicationScoped
class TicketKeys implements KnowsOtherCases {

    private final TicketProcess process;
    private final KeyRows rows;
    private final Tickets tickets;
    private final Viewers viewers;

    TicketKeys(TicketProcess process, KeyRows rows, Tickets tickets, Viewers viewers) {
        this.process = process;
        this.rows = rows;
        this.tickets = tickets;
        this.viewers = viewers;
    }

    /** Counts a ticket about to be opened; tells how many there were before it, by the name of the count. */
    ObjectNode counted(String key, Map<String, String> series) {
        ObjectNode earlier = Json.object();
        series.forEach((name, values) -> earlier.put(name, rows.count(key, name, values) - 1));
        return earlier;
    }

    /** A ticket that was counted when it was about to be opened is stored. */
    void opened(UUID id, CaseState opened, Map<String, String> series) {
        settle(id, opened, new CaseKeys(null, series), process.keys(opened));
    }

    /** What the ticket was before the change is given back, what it is after it is claimed, or the change refused. */
    void changed(UUID id, CaseState before, CaseState after) {
        settle(id, after, process.keys(before), process.keys(after));
    }

    private void settle(UUID id, CaseState after, CaseKeys had, CaseKeys has) {
        if (had.equals(has)) {
            return;
        }
        claim(id, after, had.unique(), has.unique());
        TreeSet<String> names = new TreeSet<>(had.counted().keySet());
        names.addAll(has.counted().keySet());
        for (String name : names) {
            String old = had.counted().get(name);
            String now = has.counted().get(name);
            if (old != null && !old.equals(now)) {
                rows.discount(after.process(), name, old);
            }
            if (now != null && !now.equals(old)) {
                rows.count(after.process(), name, now);
            }
        }
    }

    private void claim(UUID id, CaseState after, @Nullable String had, @Nullable String wanted) {
        if (wanted != null && !wanted.equals(had) && !rows.claim(after.process(), wanted, id)) {
            throw taken(after, wanted);
        }
        if (had != null && !had.equals(wanted)) {
            rows.giveBack(after.process(), had, id);
        }
    }

    /** Names the other one, unless the caller may not know of it. */
    private Refusal taken(CaseState after, String wanted) {
        Unique unique = Optional.ofNullable(process.of(after).unique()).orElseThrow();
        Viewer viewer = viewers.current();
        Refusal refusal = unique.refusal();
        rows.holder(after.process(), wanted)
                .flatMap(tickets::findByIdOptional)
                .filter(other -> other.isVisibleTo(viewer))
                .ifPresent(other -> refusal.with("existing", other.facts().number()));
        return refusal;
    }
}
