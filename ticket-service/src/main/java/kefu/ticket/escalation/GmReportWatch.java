package kefu.ticket.escalation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import kefu.platform.json.Json;
import kefu.platform.process.Emission;
import kefu.platform.process.HistoryEntry;
import kefu.platform.process.Outcome;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketListener;
import org.jspecify.annotations.Nullable;

/** Writes down what a step of any process reports to the general manager, in the words of its form. */
@ApplicationScoped
class GmReportWatch implements TicketListener {

    private static final String REPORTED = "ticket.reported-to-gm.v1";
    private static final List<String> WORDS = List.of("matter", "result");

    private final GmReports reports;

    GmReportWatch(GmReports reports) {
        this.reports = reports;
    }

    @Override
    public void changed(TicketFacts ticket, Outcome outcome, boolean closedNow) {
        HistoryEntry entry = outcome.entry();
        for (Emission told : outcome.emissions()) {
            if (told.type().equals(REPORTED)) {
                GmReason reason = GmReason.valueOf(told.data().path("reason").asText());
                reports.add(new GmReport(ticket.id(), reason, entry.actor(), entry.at(), words(entry.form())));
            }
        }
    }

    private static @Nullable String words(@Nullable JsonNode form) {
        JsonNode said = Objects.requireNonNullElse(form, Json.object());
        return WORDS.stream()
                .map(field -> said.path(field).textValue())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
