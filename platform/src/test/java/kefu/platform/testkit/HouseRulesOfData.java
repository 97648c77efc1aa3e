package kefu.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;

/** Where transactions begin and how rows are kept. */
final class HouseRulesOfData {

    private static final DescribedPredicate<JavaClass> DESK_OR_PLATFORM = DescribedPredicate.describe(
            "a Desk or platform",
            type -> type.getSimpleName().endsWith("Desk")
                    || type.getPackageName().startsWith("kefu.platform"));

    @ArchTest
    static final ArchRule TRANSACTIONS_BEGIN_AT_A_DESK = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(DESK_OR_PLATFORM)
            .because("one use case is one transaction, and use cases are the methods of a …Desk")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule TRANSACTIONAL_CLASSES_ARE_DESKS = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should(ArchCondition.from(DESK_OR_PLATFORM))
            .because("one use case is one transaction, and use cases are the methods of a …Desk")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ENTITIES_KEEP_THEIR_FIELDS_PRIVATE = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate()
            .because("an aggregate guards its own state")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ENTITIES_HAVE_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("state changes through what the business does, not field by field")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ROWS_ARE_NO_ACTIVE_RECORDS =
            noClasses().should().beAssignableTo(PanacheEntityBase.class).because("queries live in repositories");

    private HouseRulesOfData() {}
}
