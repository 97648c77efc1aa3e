package kefu.customer.matter;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.identity.Rank;
import kefu.platform.testkit.Events;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 泄密处罚 (003-篇4 五(三)): the fine lies in the range of the kind, kinds 2 and 3 require dismissal. */
@QuarkusTest
class LeakTest {

    private static final String LEAKS = "leak-incidents";

    private final Person anybody = Person.of("TECHNICIAN");
    private final Person office = Person.of("OFFICE");
    private final Person gm = Person.of("GM");

    @ParameterizedTest
    @CsvSource({
        "KIND_1,1000.00,false,200",
        "KIND_1,999.99,false,422",
        "KIND_1,1000.01,false,422",
        "KIND_2,10000.00,true,200",
        "KIND_2,100000.00,true,200",
        "KIND_2,9999.00,true,422",
        "KIND_2,100001.00,true,422",
        "KIND_2,50000.00,false,422",
        "KIND_3,50000.00,true,200",
        "KIND_3,150000.00,true,200",
        "KIND_3,49999.99,true,422",
        "KIND_3,150000.01,true,422",
        "KIND_3,50000.00,,422",
    })
    void theFineLiesInTheRangeOfTheKind(String kind, String fine, Boolean dismissal, int status) {
        String leak = confirmed(kind);
        Map<String, Object> penalty = new HashMap<>();
        penalty.put("fine", Map.of("amount", fine, "currency", "CNY"));
        if (dismissal != null) {
            penalty.put("dismissal", dismissal);
        }
        gm.takes(leak, "penalise", penalty).statusCode(status);
    }

    @Test
    void theSupervisorPaysTwiceTheFineOfHisEmployee() {
        gm.takes(confirmed("KIND_1"), "penalise", Map.of("fine", Map.of("amount", "1000.00", "currency", "CNY")))
                .statusCode(200)
                .body("closed", equalTo(true))
                .body("form.supervisorFine.toString()", equalTo("2000.0"));
    }

    @Test
    void aLeakIsReportedByAnybodyAndDecidedBySomebodyElse() {
        String customer = Api.opened();
        String leak = LEAKS + "/"
                + anybody.opens(LEAKS, Map.of("customerId", customer, "circumstances", "a list was sold"))
                        .statusCode(201)
                        .extract()
                        .path("id");
        Events.awaited("customer.leak.reported.v1", UUID.fromString(customer));
        Map<String, String> finding = Map.of("kind", "KIND_2", "culprit", "7001");
        anybody.takes(leak, "confirm", finding).statusCode(403).body("allowedFor", hasItem("OFFICE"));
        office.takes(leak, "penalise", Map.of("fine", Map.of("amount", "10000.00", "currency", "CNY")))
                .statusCode(409);
        office.takes(leak, "confirm", Map.of("kind", "KIND_2", "culprit", office.operator()))
                .statusCode(409);
        office.takes(leak, "confirm", finding).statusCode(200).body("state", equalTo("CONFIRMED"));
        String own = LEAKS + "/" + office.opened(LEAKS, Map.of("circumstances", "heard of it"));
        office.takes(own, "confirm", finding).statusCode(409);
        gm.takes(own, "dismiss", Map.of("reason", "a rumour")).statusCode(200);
    }

    @Test
    void nobodyDecidesOnHimselfNorOnWhatHeIsFinedForToo() {
        Map<String, Object> fine = Map.of("fine", Map.of("amount", "1000.00", "currency", "CNY"));
        String suspected = LEAKS + "/"
                + anybody.opened(LEAKS, Map.of("circumstances", "a list was sold", "suspect", office.operator()));
        office.takes(suspected, "dismiss", Map.of("reason", "a rumour")).statusCode(409);
        office.takes(suspected, "confirm", Map.of("kind", "KIND_1", "culprit", "7001"))
                .statusCode(409);
        gm.takes(suspected, "confirm", Map.of("kind", "KIND_1", "culprit", "7001", "supervisor", "7001"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/supervisor"));
        gm.takes(suspected, "confirm", Map.of("kind", "KIND_1", "culprit", "7001", "supervisor", gm.operator()))
                .statusCode(409);
        gm.takes(suspected, "confirm", Map.of("kind", "KIND_1", "culprit", office.operator(), "supervisor", "7002"))
                .statusCode(200);
        office.takes(suspected, "penalise", fine).statusCode(409);
        new Person("7002", Rank.MANAGER, "CS", "OFFICE")
                .takes(suspected, "penalise", fine)
                .statusCode(409);
        gm.takes(suspected, "penalise", fine).statusCode(200);
    }

    private String confirmed(String kind) {
        String leak = LEAKS + "/" + anybody.opened(LEAKS, Map.of("circumstances", "a list was sold"));
        office.takes(leak, "confirm", Map.of("kind", kind, "culprit", "7001")).statusCode(200);
        return leak;
    }
}
