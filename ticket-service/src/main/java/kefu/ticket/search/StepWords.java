package kefu.ticket.search;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import kefu.platform.id.Uuid7;
import kefu.platform.process.HistoryEntry;
import kefu.platform.process.Outcome;
import kefu.platform.process.Processes;
import kefu.platform.process.form.FieldType;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketListener;

/** Lets a ticket be found by the long texts of its steps: what was found out, what was proposed, what was answered. */
@ApplicationScoped
class StepWords implements TicketListener {

    private final Processes processes;
    private final TicketWords words;

    StepWords(Processes processes, TicketWords words) {
        this.processes = processes;
        this.words = words;
    }

    @Override
    public void changed(TicketFacts ticket, Outcome outcome, boolean closedNow) {
        HistoryEntry entry = outcome.entry();
        JsonNode form = entry.form();
        if (entry.kind() != HistoryEntry.Kind.STEP || form == null) {
            return;
        }
        String written = processes
                .of(outcome.state())
                .find(entry.step())
                .map(step -> step.form().fields().values().stream()
                        .filter(field -> field.type() == FieldType.TEXT && !field.personal())
                        .map(field -> form.path(field.name()).asText(""))
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n")))
                .orElse("");
        if (!written.isEmpty()) {
            words.add(Uuid7.at(entry.at()), ticket.id(), false, written);
        }
    }
}
