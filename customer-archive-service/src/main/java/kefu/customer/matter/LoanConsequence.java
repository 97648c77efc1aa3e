package kefu.customer.matter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import kefu.customer.secrecy.AccessOutcome;
import kefu.customer.secrecy.Archive;
import kefu.platform.casework.Caseworker;
import kefu.platform.casework.Consequence;
import kefu.platform.casework.NewCase;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.json.Json;
import kefu.platform.process.Actor;
import kefu.platform.process.Outcome;

/**
 * Borrowing, bringing back and losing a file stand in its access log like every reading; a loss is reported as a leak, so that
 * somebody decides what follows for the borrower and his superior.
 */
@ApplicationScoped
class LoanConsequence implements Consequence<Matter> {

    private static final String LOSS = "report-loss";
    private static final Map<String, AccessOutcome> NOTED =
            Map.of("opened", AccessOutcome.BORROWED, "return", AccessOutcome.RETURNED, LOSS, AccessOutcome.LOST);
    private static final int LONGEST = 2000;

    private final Archive archive;
    private final Caseworker caseworker;
    private final MatterRoom room;
    private final CurrentCaller caller;

    LoanConsequence(Archive archive, Caseworker caseworker, MatterRoom room, CurrentCaller caller) {
        this.archive = archive;
        this.caseworker = caseworker;
        this.room = room;
        this.caller = caller;
    }

    @Override
    public String process() {
        return LoanResource.PROCESS;
    }

    @Override
    public void follow(Matter loan, Outcome outcome) {
        String step = outcome.entry().step();
        AccessOutcome noted = NOTED.get(step);
        if (noted != null && loan.customerId() != null) {
            JsonNode purpose = outcome.state().data().path("card").path("purpose");
            archive.note(loan.customerId(), noted, purpose.asText(), loan.id());
        }
        if (step.equals(LOSS)) {
            report(loan, Objects.requireNonNull(outcome.entry().form()));
        }
    }

    private void report(Matter loan, JsonNode loss) {
        String told = "遗失 " + loan.number() + ": " + loss.path("circumstances").asText();
        ObjectNode leak = Json.object()
                .put("customerId", String.valueOf(loan.customerId()))
                .put("circumstances", told.substring(0, Math.min(told.length(), LONGEST)))
                .put("suspect", loan.openedBy());
        caseworker.open(
                room,
                new NewCase<>(LeakResource.PROCESS, leak, Json.object(), null, Actor.of(caller.get()), room::row));
    }
}
