package kefu.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Preconditions;

/** What every route declares before anybody may call it. */
final class HouseRulesOfRoutes {

    private static final DescribedPredicate<JavaMethod> ROUTES = DescribedPredicate.describe(
            "are routes",
            method -> method.isMetaAnnotatedWith(HttpMethod.class)
                    && !method.getOwner().isInterface());

    private static final DescribedPredicate<JavaMethod> CHANGES = DescribedPredicate.describe(
            "are POST or PATCH routes",
            method ->
                    ROUTES.test(method) && (method.isAnnotatedWith(POST.class) || method.isAnnotatedWith(PATCH.class)));

    private static final DescribedPredicate<JavaMethod> ADDS_TO_SOMETHING = DescribedPredicate.describe(
            "are POST routes below something that exists",
            method -> ROUTES.test(method)
                    && method.isAnnotatedWith(POST.class)
                    && pathOf(method).contains("{"));

    @ArchTest
    static final ArchRule EVERY_ROUTE_SAYS_WHO_MAY_CALL_IT = methods()
            .that(ROUTES)
            .should(satisfy("carry @Allowed", method -> onMethodOrClass(method, Allowed.class)))
            .because("a route without @Allowed is refused to everybody")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule EVERY_ROUTE_IS_PUBLIC = methods()
            .that(ROUTES)
            .should(satisfy("be public", method -> method.getModifiers().contains(JavaModifier.PUBLIC)))
            .because("a package-private route is documented but silently not served")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule EVERY_CHANGE_CAN_BE_RETRIED = methods()
            .that(CHANGES)
            .should(satisfy("carry @Idempotent", method -> onMethodOrClass(method, Idempotent.class)))
            .because("a client that saw no answer must be able to ask again")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule WHAT_EXISTS_IS_CHANGED_BY_ITS_VERSION = methods()
            .that(ADDS_TO_SOMETHING)
            .should(satisfy("look at If-Match", HouseRulesOfRoutes::looksAtTheVersion))
            .because("who says which version he has read must not change another one; see Preconditions")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ENTITIES_STAY_AT_HOME = methods()
            .that(ROUTES)
            .should(satisfy(
                    "neither take nor answer with an @Entity",
                    method -> involved(method).noneMatch(type -> type.isAnnotatedWith(Entity.class))))
            .because("what is stored and what is shown change for different reasons; answer with a …View")
            .allowEmptyShould(true);

    private HouseRulesOfRoutes() {}

    /** Without the operator, whom the identity provider keeps. */
    private static String pathOf(JavaMethod route) {
        String all = route.getOwner()
                .tryGetAnnotationOfType(Path.class)
                .map(Path::value)
                .orElse("");
        String own = route.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return (all + "/" + own).replaceAll("\\{operator\\b[^/]*", "");
    }

    /** Whether any code the route may come to asks about it. */
    private static boolean looksAtTheVersion(JavaMethod route) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> next = new ArrayDeque<>(List.of(route));
        while (!next.isEmpty()) {
            JavaCodeUnit unit = next.pop();
            if (seen.add(unit) && unit.getOwner().getPackageName().startsWith("kefu.")) {
                for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
                    if (access.getTargetOwner().isEquivalentTo(Preconditions.class)) {
                        return true;
                    }
                    if (access.getTarget() instanceof CodeUnitAccessTarget target) {
                        target.resolveMember().ifPresent(next::push);
                        overriding(target).forEach(next::push);
                    }
                }
            }
        }
        return false;
    }

    /** What runs in place of a method that is only promised, or may be written anew. */
    private static Stream<JavaMethod> overriding(CodeUnitAccessTarget target) {
        String[] parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return target.getOwner().getAllSubclasses().stream()
                .flatMap(type -> type.tryGetMethod(target.getName(), parameters).stream());
    }

    private static boolean onMethodOrClass(JavaMethod method, Class<? extends java.lang.annotation.Annotation> type) {
        return method.isAnnotatedWith(type) || method.getOwner().isAnnotatedWith(type);
    }

    /** Every type of the signature, type arguments and the components of records included. */
    private static Stream<JavaClass> involved(JavaMethod method) {
        Set<JavaClass> direct = Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        Stream<JavaClass> components = direct.stream()
                .filter(JavaClass::isRecord)
                .flatMap(type -> type.getFields().stream())
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream());
        return Stream.concat(direct.stream(), components);
    }

    private static ArchCondition<JavaMethod> satisfy(String description, Predicate<JavaMethod> predicate) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        method, predicate.test(method), method.getFullName() + " does not " + description));
            }
        };
    }
}
