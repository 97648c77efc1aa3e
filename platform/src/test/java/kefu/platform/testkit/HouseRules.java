package kefu.platform.testkit;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/**
 * The rules every module is built by, checked on its compiled classes. A module has them with one line:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "kefu.ticket", importOptions = ImportOption.DoNotIncludeTests.class)
 * class HouseRulesTest {
 *     @ArchTest
 *     static final ArchTests RULES = ArchTests.in(HouseRules.class);
 * }
 * }</pre>
 *
 * Each rule has a violating fixture in the platform's own tests that proves it able to fail.
 */
public final class HouseRules {

    @ArchTest
    static final ArchTests CODE = ArchTests.in(HouseRulesOfCode.class);

    @ArchTest
    static final ArchTests NUMBERS = ArchTests.in(HouseRulesOfTimeAndMoney.class);

    @ArchTest
    static final ArchTests ROUTES = ArchTests.in(HouseRulesOfRoutes.class);

    @ArchTest
    static final ArchTests DATA = ArchTests.in(HouseRulesOfData.class);

    private HouseRules() {}
}
