package kefu.ticket.report;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kefu.platform.operations.Columns;
import kefu.platform.process.Outcome;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketListener;

/** Writes down what became of each period of an inspection plan, in the transaction that ends it. */
@ApplicationScoped
class InspectionLedger implements TicketListener {

    private static final Set<String> ENDS = Set.of("complete-rounds", "miss-rounds");
    private static final String KEEP =
            "INSERT IGNORE INTO inspection_period (until, ticket_id, kind, area, planned, done, recorded_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";

    private final Rows rows;

    InspectionLedger(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void changed(TicketFacts plan, Outcome outcome, boolean closedNow) {
        boolean ends = ENDS.contains(outcome.entry().step());
        if (!ends || !plan.state().process().equals("inspection-plan")) {
            return;
        }
        JsonNode data = plan.state().data();
        rows.change(
                KEEP,
                List.of(
                        LocalDate.parse(data.path("lastUntil").asText()),
                        Columns.bytes(plan.id()),
                        data.path("kind").asText(),
                        data.path("area").asText(),
                        data.path("times").asInt(),
                        data.path("lastDone").asInt(),
                        Columns.utc(outcome.entry().at())));
    }
}
