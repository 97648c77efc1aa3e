package kefu.customer.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a customer and stands on his file: his credit class and his grade. It changes only by what was
 * investigated or applied for, and confirmed by a second person.
 *
 * @param creditClass none before his credit was ever investigated
 * @param problem 问题客户, found by a check; lifted by the next appraisal
 * @param servicePlan 个性化服务方案 of an important customer
 */
@Embeddable
public record Appraisal(
        @Enumerated(EnumType.STRING) @Column(name = "credit_class") @Nullable
        CreditClass creditClass,

        @Column(name = "credit_rated_on") @Nullable LocalDate creditRatedOn,

        @Enumerated(EnumType.STRING) @Column(name = "service_grade")
        ServiceGrade grade,

        @Column(name = "problem_customer") Boolean problem,
        @Column(name = "service_plan") @Nullable String servicePlan) {

    static final Appraisal NONE = new Appraisal(null, null, ServiceGrade.ORDINARY, false, null);

    Appraisal rated(CreditClass found, LocalDate on) {
        return new Appraisal(found, on, grade, problem, servicePlan);
    }

    /** Another grade; being a problem is none, but marked beside it. */
    Appraisal graded(ServiceGrade decided, @Nullable String plan) {
        return new Appraisal(creditClass, creditRatedOn, decided, false, plan);
    }

    /** As it is shown to who may not know of his credit. */
    Appraisal withoutCredit() {
        return new Appraisal(null, null, grade, problem, servicePlan);
    }

    Appraisal foundToBeAProblem() {
        return new Appraisal(creditClass, creditRatedOn, grade, true, servicePlan);
    }
}
