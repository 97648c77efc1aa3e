package kefu.billing.renewal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import kefu.billing.casework.CaseHistory;
import kefu.platform.casework.CaseRoom;
import kefu.platform.casework.StoredEntry;
import kefu.platform.json.Json;
import kefu.platform.process.Outcome;

/** How renewals are kept; a closed one has nothing left to say by itself. */
@ApplicationScoped
class RenewalRoom implements CaseRoom<Renewal> {

    private final EntityManager rows;
    private final RenewalTimers timers;

    RenewalRoom(EntityManager rows, RenewalTimers timers) {
        this.rows = rows;
        this.timers = timers;
    }

    @Override
    public EntityManager rows() {
        return rows;
    }

    @Override
    public Class<Renewal> type() {
        return Renewal.class;
    }

    @Override
    public StoredEntry line(StoredEntry.Line line) {
        return new CaseHistory(line);
    }

    @Override
    public String timers() {
        return RenewalTimers.KIND;
    }

    @Override
    public ObjectNode facts(Renewal renewal, Outcome outcome) {
        return renewal.fact().with(Json.object());
    }

    @Override
    public void follow(Renewal renewal, Outcome outcome) {
        if (renewal.isClosed()) {
            timers.cancel(renewal.id());
        }
    }
}
