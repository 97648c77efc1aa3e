package kefu.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** Time comes from the injected clock and numbers that people pay by are exact. */
final class HouseRulesOfTimeAndMoney {

    private static final Set<String> BINARY_FRACTIONS =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final DescribedPredicate<JavaClass> A_BINARY_FRACTION =
            DescribedPredicate.describe("a double or float", type -> BINARY_FRACTIONS.contains(type.getName()));

    @ArchTest
    static final ArchRule NOBODY_ASKS_THE_MACHINE_FOR_THE_TIME = noClasses()
            .that()
            .resideOutsideOfPackage("kefu.platform.time..")
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "the machine's time is asked for", HouseRulesOfTimeAndMoney::asksTheMachine))
            .because("time is injected as java.time.Clock, so that it can be moved");

    @ArchTest
    static final ArchRule NO_FIELD_IS_A_BINARY_FRACTION = noFields()
            .should()
            .haveRawType(A_BINARY_FRACTION)
            .because("0.1 cannot be kept in a double; use BigDecimal or Money")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_METHOD_SPEAKS_IN_BINARY_FRACTIONS = noMethods()
            .that()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .haveRawReturnType(A_BINARY_FRACTION)
            .orShould()
            .haveRawParameterTypes(DescribedPredicate.describe(
                    "with a double or float", types -> types.stream().anyMatch(A_BINARY_FRACTION)))
            .because("0.1 cannot be kept in a double; use BigDecimal or Money")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_DECIMAL_PASSES_THROUGH_A_BINARY_FRACTION = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "a BigDecimal is made from or turned into a double", HouseRulesOfTimeAndMoney::losesPrecision))
            .because("a BigDecimal that was a double once is as wrong as the double");

    private HouseRulesOfTimeAndMoney() {}

    private static boolean asksTheMachine(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        List<String> parameters = parameters(access);
        if (owner.getPackageName().equals("java.time") && name.equals("now")) {
            return !parameters.contains(Clock.class.getName());
        }
        return owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || takesZone(name, parameters))
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Calendar.class) && name.equals("getInstance")
                || owner.isEquivalentTo(Date.class) && name.equals("<init>") && parameters.isEmpty();
    }

    private static boolean takesZone(String name, List<String> parameters) {
        return name.startsWith("tick") && parameters.equals(List.of("java.time.ZoneId"));
    }

    private static boolean losesPrecision(JavaAccess<?> access) {
        if (!access.getTargetOwner().isEquivalentTo(BigDecimal.class)) {
            return false;
        }
        String name = access.getTarget().getName();
        return name.equals("doubleValue")
                || name.equals("floatValue")
                || parameters(access).contains("double");
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }
}
