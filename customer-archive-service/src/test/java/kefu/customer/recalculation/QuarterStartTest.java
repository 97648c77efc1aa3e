package kefu.customer.recalculation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Time alone changes classes: a quarter begins, a year is completed; and everybody can be looked at again on request. */
@QuarkusTest
class QuarterStartTest {

    @AfterEach
    void backToRealTime() {
        TestClock.real();
    }

    @Test
    void atTheQuartersStartEveryFileIsJudgedByTheQuarterThatIsOver() {
        TestClock.set("2028-03-31T12:00:00+08:00");
        List<String> customers = new ArrayList<>();
        for (int one = 0; one < 7; one++) {
            String id = Api.opened();
            Api.state(id, Map.of("quarter", "2028-Q1", "arpuPerQuarter", "3000.00"))
                    .body("class", equalTo("C"));
            customers.add(id);
        }
        TestClock.set("2028-04-01T00:00:01+08:00");
        await().until(() -> customers.stream().allMatch(id -> classOf(id).equals("B")));
        Api.manager()
                .get(Api.address(customers.getFirst(), "classifications?limit=1"))
                .then()
                .body("items[0].cause", equalTo("QUARTER_STARTED"))
                .body("items[0].quarter", equalTo("2028-Q1"))
                .body("items[0].decidedBy", equalTo("customer-archive-service"));
    }

    @Test
    void onTheAnniversaryTheClassRisesByItself() {
        TestClock.set("2030-02-10T12:00:00+08:00");
        String id = Api.opened(Api.someone("tenureStart", "2028-02-12"));
        Api.classification(id).body("class", equalTo("C"));
        TestClock.set("2030-02-12T00:00:01+08:00");
        await().until(() -> classOf(id).equals("B"));
        TestClock.set("2031-02-12T00:00:01+08:00");
        await().until(() -> classOf(id).equals("A"));
    }

    @Test
    void allCustomersAreLookedAtAgainOnRequest() {
        String id = Api.opened();
        var job = Api.manager()
                .post("/api/v1/classifications/recalculations")
                .then()
                .statusCode(202)
                .extract();
        String address = "/api/v1/classifications/recalculations/" + job.path("id");
        await().until(() -> "DONE".equals(Api.manager().get(address).path("state")));
        Api.manager().get(address).then().body("evaluated", greaterThanOrEqualTo(1));
        Api.manager()
                .get(Api.address(id, "classifications?limit=1"))
                .then()
                .body("items[0].cause", equalTo("REQUESTED"));
        Api.as("AGENT", "SUPERVISOR")
                .post("/api/v1/classifications/recalculations")
                .then()
                .statusCode(403);
        Api.manager()
                .get("/api/v1/classifications/recalculations/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static String classOf(String id) {
        return Api.classification(id).extract().path("class");
    }
}
