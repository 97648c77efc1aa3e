package kefu.billing.paper;

import static kefu.billing.testing.Office.cny;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E17, 003-篇9 9: whoever lets his password out bears the whole of what came of it. */
@QuarkusTest
class TillIncidentTest {

    private static final String INCIDENTS = "till-incidents";

    private final Desk cashier = new Desk("1003", "CASHIER");
    private final Desk finance = new Desk("1004", "FINANCE");

    @BeforeEach
    void theFirstOfMarch() {
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aLeakedPasswordIsBorneInFull() {
        String incident = cashier.opened(INCIDENTS, form("PASSWORD_LEAKED", "1003", "2024-03-01"));
        finance.takes(incident, "settle", Map.of()).statusCode(409);
        establish(finance, incident, "500.00", "499.99")
                .statusCode(422)
                .body("errors.pointer", contains("/form/borne"));
        establish(finance, incident, "500.00", "500.00").statusCode(200).body("state", equalTo("ESTABLISHED"));
        finance.takes(incident, "settle", Map.of())
                .statusCode(200)
                .body("state", equalTo("SETTLED"))
                .body("form.borne.amount", equalTo("500.00"));
        finance.takes(incident, "settle", Map.of()).statusCode(409);
    }

    @Test
    void ofMissingCashAPartMayBeBorneAndNeverMoreThanIsMissing() {
        String incident = cashier.opened(INCIDENTS, form("CASH_MISSING", "1003", "2024-02-29"));
        establish(finance, incident, "100.00", "100.01").statusCode(422);
        establish(finance, incident, "100.00", "0.00").statusCode(200);
    }

    @Test
    void nobodyDecidesOnHimselfOrOnWhatHeReported() {
        String his = cashier.opened(INCIDENTS, form("CASH_MISSING", "1004", "2024-03-01"));
        establish(finance, his, "1.00", "1.00").statusCode(409);
        finance.takes(his, "dismiss", Map.of("reason", "?")).statusCode(409);
        String reported = finance.opened(INCIDENTS, form("CASH_MISSING", "1003", "2024-03-01"));
        establish(finance, reported, "1.00", "1.00").statusCode(409);
        establish(cashier, reported, "1.00", "1.00").statusCode(403);
        new Desk("1005", "CS_MANAGER")
                .takes(reported, "dismiss", Map.of("reason", "已找到"))
                .statusCode(200)
                .body("state", equalTo("DISMISSED"));
    }

    @Test
    void whatIsMissingFromTheFormIsNamed() {
        for (String field : new String[] {"kind", "cashier", "discoveredOn", "what"}) {
            Map<String, Object> form = form("CASH_MISSING", "1003", "2024-03-01");
            form.remove(field);
            cashier.opens(INCIDENTS, form).statusCode(422).body("errors.pointer", contains("/form/" + field));
        }
        cashier.opens(INCIDENTS, form("CASH_MISSING", "1003", "2024-03-02"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/discoveredOn"));
        new Desk("1001", "AGENT")
                .opens(INCIDENTS, form("CASH_MISSING", "1003", "2024-03-01"))
                .statusCode(403);
    }

    private static ValidatableResponse establish(Desk who, String incident, String loss, String borne) {
        return who.takes(incident, "establish", Map.of("loss", cny(loss), "borne", cny(borne), "findings", "核实"));
    }

    private static Map<String, Object> form(String kind, String cashier, String on) {
        return new HashMap<>(Map.of("kind", kind, "cashier", cashier, "discoveredOn", on, "what", "交班时发现"));
    }
}
