package kefu.billing.paper;

import static kefu.billing.testing.Office.cny;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E13, 004-S9 二1(2)②: a property fee is measured, assessed by others, filed with the district office. */
@QuarkusTest
class FeeAssessmentTest {

    private static final String ASSESSMENTS = "fee-assessments";

    private final Desk agent = new Desk("1001", "AGENT");
    private final Desk finance = new Desk("1004", "FINANCE");
    private final Desk manager = new Desk("1005", "CS_MANAGER");

    @BeforeEach
    void theFirstOfMarch() {
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aFeeIsFiledOnlyOnceItWasAssessed() {
        String assessment = agent.opened(ASSESSMENTS, form());
        finance.takes(assessment, "file", filed("2024-03-01")).statusCode(409).body("expected", contains("ASSESSED"));
        finance.takes(assessment, "assess", Map.of("agency", "评估所"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/opinion"));
        finance.takes(assessment, "assess", Map.of("agency", "评估所", "opinion", "合理"))
                .statusCode(200);
        finance.takes(assessment, "file", filed("2024-03-02"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/filedOn"));
        finance.takes(assessment, "file", filed("2024-03-01"))
                .statusCode(200)
                .body("state", equalTo("FILED"))
                .body("closed", equalTo(true));
        finance.takes(assessment, "reject", Map.of("reason", "迟了")).statusCode(409);
    }

    @Test
    void nobodyAssessesWhatHeMeasured() {
        String assessment = manager.opened(ASSESSMENTS, form());
        manager.takes(assessment, "assess", Map.of("agency", "评估所", "opinion", "合理"))
                .statusCode(409);
        agent.takes(assessment, "assess", Map.of("agency", "评估所", "opinion", "合理"))
                .statusCode(403);
        Map<String, Object> free = form();
        free.put("proposed", cny("0.00"));
        agent.opens(ASSESSMENTS, free).statusCode(422).body("errors.pointer", hasItem("/form/proposed/amount"));
    }

    private static Map<String, Object> form() {
        return new HashMap<>(Map.of("project", "一期", "proposed", cny("2.50"), "unit", "平方米·月", "basis", "成本测算"));
    }

    private static Map<String, Object> filed(String on) {
        return Map.of("filedWith", "区办事处", "filingNumber", "2024-17", "filedOn", on);
    }
}
