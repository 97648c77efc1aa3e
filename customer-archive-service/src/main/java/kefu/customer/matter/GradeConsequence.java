package kefu.customer.matter;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import kefu.customer.file.MasterData;
import kefu.customer.file.ServiceGrade;
import kefu.platform.casework.Consequence;
import kefu.platform.process.Outcome;

/** A grade that was approved stands on the customer's file, with the service plan of an important one. */
@ApplicationScoped
class GradeConsequence implements Consequence<Matter> {

    /** 问题客户 is no grade, but found beside one. */
    private static final String PROBLEM = "PROBLEM";

    private final MasterData masterData;

    GradeConsequence(MasterData masterData) {
        this.masterData = masterData;
    }

    @Override
    public String process() {
        return GradeResource.PROCESS;
    }

    @Override
    public void follow(Matter appraisal, Outcome outcome) {
        if (outcome.entry().step().equals("approve")) {
            JsonNode found = outcome.state().data();
            UUID customer = Objects.requireNonNull(appraisal.customerId());
            String grade = found.path("grade").textValue();
            if (grade.equals(PROBLEM)) {
                masterData.markProblem(customer);
            } else {
                masterData.grade(
                        customer,
                        ServiceGrade.valueOf(grade),
                        found.path("servicePlan").textValue());
            }
        }
    }
}
