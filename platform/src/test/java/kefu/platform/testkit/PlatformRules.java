package kefu.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The fence around the platform: it knows no domain word, so that it serves every domain. */
public final class PlatformRules {

    private static final Set<String> DOMAIN_WORDS = Set.of(
            "ticket",
            "customer",
            "callback",
            "invoice",
            "complaint",
            "inquiry",
            "repair",
            "billing",
            "dunning",
            "tariff",
            "settlement",
            "payment",
            "debt",
            "referral",
            "complainant",
            "salesperson",
            "subscriber",
            "survey",
            "visit");

    private static final DescribedPredicate<HasName> SPEAK_OF_A_DOMAIN =
            DescribedPredicate.describe("speak of a domain", named -> speaksOfDomain(named.getName()));

    @ArchTest
    static final ArchRule NO_CLASS_SPEAKS_OF_A_DOMAIN = noClasses()
            .that()
            .resideInAPackage("kefu.platform..")
            .should(ArchCondition.from(SPEAK_OF_A_DOMAIN.forSubtype()))
            .because("what only one service understands belongs to that service");

    @ArchTest
    static final ArchRule NO_MEMBER_SPEAKS_OF_A_DOMAIN = noMembers()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("kefu.platform..")
            .should(ArchCondition.from(SPEAK_OF_A_DOMAIN.forSubtype()))
            .because("what only one service understands belongs to that service");

    @ArchTest
    static final ArchRule IT_HAS_NO_ENTITIES = noClasses()
            .that()
            .resideInAPackage("kefu.platform..")
            .should()
            .beAnnotatedWith(Entity.class)
            .because("aggregates belong to services; the few tables of its own are written by plain statements");

    @ArchTest
    static final ArchRule ITS_PACKAGES_BUILD_ON_EACH_OTHER_IN_ONE_DIRECTION =
            slices().matching("kefu.platform.(*)..").should().beFreeOfCycles().because("a reader starts at the bottom");

    private PlatformRules() {}

    /** Looks at whole words: {@code CustomerDesk}, {@code customer_id} and {@code customers}, but not {@code customizer}. */
    private static boolean speaksOfDomain(String name) {
        String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replaceAll("[^A-Za-z]+", " ");
        return Arrays.stream(spaced.toLowerCase(Locale.ROOT).split(" "))
                .anyMatch(word -> DOMAIN_WORDS.contains(word)
                        || word.endsWith("s") && DOMAIN_WORDS.contains(word.substring(0, word.length() - 1))
                        || word.endsWith("ies") && DOMAIN_WORDS.contains(word.replaceAll("ies$", "y")));
    }
}
