package kefu.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;

/** How code is named, wired and kept apart. */
final class HouseRulesOfCode {

    private static final Set<String> VAGUE_PACKAGES =
            Set.of("common", "misc", "util", "utils", "helper", "helpers", "impl", "base", "shared", "manager");

    @ArchTest
    static final ArchRule NO_NAME_IS_VAGUE = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Helpers|Util|Utils|Base|Misc)")
            .because("a name says what a thing is for");

    @ArchTest
    static final ArchRule NO_PACKAGE_IS_A_DRAWER_FOR_ODDS_AND_ENDS = noClasses()
            .that(DescribedPredicate.describe(
                    "live in a package named after nothing",
                    type -> Arrays.stream(type.getPackageName().split("\\.")).anyMatch(VAGUE_PACKAGES::contains)))
            .should()
            .haveSimpleNameNotEndingWith("package-info")
            .because("packages are features")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule EVERY_PACKAGE_DECIDES_ABOUT_NULL = classes()
            .should(new ArchCondition<>("be in a package marked @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(
                            type, marked, type.getName() + " is in a package without @NullMarked package-info"));
                }
            });

    @ArchTest
    static final ArchRule MODULES_KEEP_TO_THEMSELVES = classes()
            .should(new ArchCondition<>("depend on their own module and the platform only") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(to -> foreign(type, to.getTargetClass()))
                            .forEach(to -> events.add(SimpleConditionEvent.violated(to, to.getDescription())));
                }
            })
            .because("services meet over HTTP and events, never over classes");

    @ArchTest
    static final ArchRule WIRING_GOES_THROUGH_CONSTRUCTORS = noFields()
            .should()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(ConfigProperty.class)
            .because("what an object needs is said by its constructor")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOBODY_SLEEPS = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "Thread.sleep is called",
                    access -> access.getTargetOwner().isEquivalentTo(Thread.class)
                            && access.getTarget().getName().equals("sleep")))
            .because("waiting is for a condition or a timer");

    @ArchTest
    static final ArchRule NOBODY_PRINTS = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "System.out or System.err is used outside of a main method",
                    access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("out", "err").contains(access.getTarget().getName())
                            && !access.getOrigin().getName().equals("main")))
            .because("a service speaks through its log; only a command speaks to its terminal");

    @ArchTest
    static final ArchRule DOMAIN_CODE_BLOCKS = noClasses()
            .that()
            .resideOutsideOfPackages("kefu.platform..", "kefu.gateway..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.smallrye.mutiny..", "org.reactivestreams..", "io.vertx..")
            .because("domain code is read from top to bottom")
            .allowEmptyShould(true);

    private HouseRulesOfCode() {}

    private static boolean foreign(JavaClass from, JavaClass to) {
        String there = module(to);
        return !there.isEmpty() && !there.equals("platform") && !there.equals(module(from));
    }

    /** {@code ticket} for {@code kefu.ticket.complaint}, nothing outside of the project. */
    private static String module(JavaClass type) {
        String[] parts = type.getBaseComponentType().getPackageName().split("\\.");
        return parts.length > 1 && parts[0].equals("kefu") ? parts[1] : "";
    }
}
