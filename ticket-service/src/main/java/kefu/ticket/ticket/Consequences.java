package kefu.ticket.ticket;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kefu.platform.process.Emission;
import kefu.platform.process.HistoryEntry;
import kefu.platform.process.Outcome;

/** Lets every {@link Consequence} of what a process emits follow. */
@ApplicationScoped
class Consequences {

    private final List<Consequence> consequences;

    Consequences(@All List<Consequence> consequences) {
        this.consequences = consequences;
    }

    void follow(TicketFacts ticket, Outcome outcome) {
        HistoryEntry entry = outcome.entry();
        for (Emission emission : outcome.emissions()) {
            for (Consequence consequence : consequences) {
                if (consequence.event().equals(emission.type())) {
                    consequence.follow(ticket, emission.data(), entry.actor(), entry.at());
                }
            }
        }
    }
}
