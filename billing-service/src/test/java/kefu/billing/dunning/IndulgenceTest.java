package kefu.billing.dunning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import kefu.billing.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a company allows it: a promise to pay, and a pause. Both only put off, neither takes a step of the manual away. */
@QuarkusTest
class IndulgenceTest {

    private final Debtor debtor = new Debtor();

    @BeforeEach
    void tariff() {
        Debtor.on("2024-03-22");
        Office.tariff();
    }

    @Test
    void whoPromisesToPayIsLeftAloneUntilTheDayIsOver() {
        String dunningCase = debtor.noticed("100");
        debtor.handover(dunningCase).statusCode(200);
        promise(dunningCase, "2024-04-08")
                .statusCode(200)
                .body("state", equalTo("NOTICED"))
                .body("restsUntil", equalTo("2024-04-08"));

        Debtor.on("2024-04-08");
        debtor.demand(dunningCase)
                .statusCode(409)
                .body("code", equalTo("resting"))
                .body("possibleFrom", equalTo("2024-04-09"));
        debtor.look(dunningCase).body("allowedSteps.step", not(hasItem("demand")));
        Debtor.on("2024-04-09");
        debtor.demand(dunningCase).statusCode(200);
        debtor.told(dunningCase, "opened.v1", "noticed.v1", "paused.v1", "demanded.v1");
    }

    @Test
    void aPromiseShortensNothing() {
        String dunningCase = debtor.noticed("100");
        debtor.handover(dunningCase).statusCode(200);
        promise(dunningCase, "2024-04-02").statusCode(200);

        Debtor.on("2024-04-03");
        debtor.demand(dunningCase)
                .statusCode(409)
                .body("type", equalTo("/problems/too-early"))
                .body("possibleFrom", equalTo("2024-04-04"));
    }

    @Test
    void aPromiseIsForADayToComeAndMadeOnce() {
        String dunningCase = debtor.noticed("100");

        for (String day : new String[] {"2024-04-01", "2024-03-31", "2024-04-16", "9999-12-31"}) {
            promise(dunningCase, day).statusCode(422).body("errors.pointer", contains("/form/payBy"));
        }
        promise(dunningCase, "tomorrow").statusCode(422);
        promise(dunningCase, "2024-04-15").statusCode(200);
        promise(dunningCase, "2024-04-10").statusCode(409).body("type", equalTo("/problems/illegal-step"));
    }

    @Test
    void aCaseIsPausedForAReasonAndResumed() {
        String dunningCase = debtor.noticed("100");
        debtor.handover(dunningCase).statusCode(200);
        Debtor.on("2024-04-05");
        Map<String, Object> dispute = Map.of("until", "2024-04-20", "reason", "客户对读数有异议");
        Office.step(Office.reader(), dunningCase, "pause", dispute).statusCode(403);
        Office.step(Office.finance(), dunningCase, "pause", Map.of("until", "2024-04-20"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/reason"));
        Office.step(Office.finance(), dunningCase, "resume", Map.of("reason", "?"))
                .statusCode(409);
        Office.step(Office.finance(), dunningCase, "pause", dispute).statusCode(200);

        debtor.demand(dunningCase).statusCode(409).body("possibleFrom", equalTo("2024-04-21"));
        Office.step(Office.finance(), dunningCase, "resume", Map.of("reason", "已核实"))
                .statusCode(200)
                .body("restsUntil", nullValue());

        debtor.demand(dunningCase).statusCode(200);
    }

    @Test
    void aCutOffWaitsForAPromiseToo() {
        String dunningCase = debtor.noticed("100");
        debtor.handover(dunningCase).statusCode(200);
        Debtor.on("2024-04-04");
        debtor.demand(dunningCase).statusCode(200);
        promise(dunningCase, "2024-04-10").statusCode(200);

        debtor.suspend(dunningCase).statusCode(409).body("possibleFrom", equalTo("2024-04-11"));
        debtor.pays("100.00");
        debtor.stands(dunningCase, "CLOSED");
    }

    private static ValidatableResponse promise(String dunningCase, String payBy) {
        return Office.step(Office.cashier(), dunningCase, "promise", Map.of("payBy", payBy));
    }
}
