package kefu.platform.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import kefu.platform.testkit.HouseRules;
import kefu.platform.testkit.PlatformRules;

/** The platform keeps the rules of the house and its own fence. */
@AnalyzeClasses(packages = "kefu.platform", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests FENCE = ArchTests.in(PlatformRules.class);
}
