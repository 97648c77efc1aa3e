package kefu.customer.matter;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import kefu.customer.secrecy.AccessOutcome;
import kefu.customer.secrecy.Archive;
import kefu.platform.casework.Consequence;
import kefu.platform.process.Outcome;

/** Borrowing, bringing back and losing a file stand in its access log like every reading. */
@ApplicationScoped
class LoanConsequence implements Consequence<Matter> {

    private static final Map<String, AccessOutcome> NOTED = Map.of(
            "opened", AccessOutcome.BORROWED,
            "return", AccessOutcome.RETURNED,
            "report-loss", AccessOutcome.LOST);

    private final Archive archive;

    LoanConsequence(Archive archive) {
        this.archive = archive;
    }

    @Override
    public String process() {
        return LoanResource.PROCESS;
    }

    @Override
    public void follow(Matter loan, Outcome outcome) {
        AccessOutcome noted = NOTED.get(outcome.entry().step());
        if (noted != null && loan.customerId() != null) {
            JsonNode purpose = outcome.state().data().path("card").path("purpose");
            archive.note(loan.customerId(), noted, purpose.asText(), loan.id());
        }
    }
}
