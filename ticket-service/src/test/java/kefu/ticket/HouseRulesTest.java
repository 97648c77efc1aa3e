package kefu.ticket;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import kefu.platform.testkit.HouseRules;

/** This module keeps the rules of the house. */
@AnalyzeClasses(packages = "kefu.ticket", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(HouseRules.class);
}
