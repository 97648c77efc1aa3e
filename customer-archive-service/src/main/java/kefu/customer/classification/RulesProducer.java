package kefu.customer.classification;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The rules with this deployment's thresholds. */
@Singleton
class RulesProducer {

    @Produces
    @Singleton
    ClassificationRules rules(ClassificationPolicy policy) {
        return ClassificationRules.of(policy);
    }
}
