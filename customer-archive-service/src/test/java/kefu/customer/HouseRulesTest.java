package kefu.customer;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import kefu.platform.testkit.HouseRules;

/** This module keeps the rules of the house. */
@AnalyzeClasses(packages = "kefu.customer", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule PACKAGES_BUILD_ON_EACH_OTHER_IN_ONE_DIRECTION =
            slices().matching("kefu.customer.(*)..").should().beFreeOfCycles().because("a reader starts at the bottom");
}
