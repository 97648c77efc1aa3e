package kefu.customer.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import kefu.customer.file.CreditClass;
import kefu.customer.file.MasterData;
import kefu.platform.casework.Consequence;
import kefu.platform.process.Outcome;

/** A credit class that was confirmed stands on the customer's file. */
@ApplicationScoped
class CreditConsequence implements Consequence<Matter> {

    private final MasterData masterData;

    CreditConsequence(MasterData masterData) {
        this.masterData = masterData;
    }

    @Override
    public String process() {
        return CreditResource.PROCESS;
    }

    @Override
    public void follow(Matter rating, Outcome outcome) {
        if (outcome.entry().step().equals("confirm")) {
            String found = outcome.state().data().path("creditClass").textValue();
            masterData.rate(Objects.requireNonNull(rating.customerId()), CreditClass.valueOf(found));
        }
    }
}
