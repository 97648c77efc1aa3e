package kefu.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.json.Json;

/** Finds the one ticket of a process that has certain values to itself now ({@code unique:}). */
@ApplicationScoped
public class SoleTickets {

    private final KeyRows rows;

    SoleTickets(KeyRows rows) {
        this.rows = rows;
    }

    /** @param values those the process names under {@code by:}, in its order */
    public Optional<UUID> find(String process, List<String> values) {
        return rows.holder(process, Json.write(values));
    }
}
