package kefu.billing.paper;

import static kefu.billing.testing.Office.cny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E15, 001-① 1: an original voucher is checked by somebody else, then booked by finance. */
@QuarkusTest
class VoucherAuditTest {

    private static final String AUDITS = "voucher-audits";

    private final Desk agent = new Desk("1001", "AGENT");
    private final Desk supervisor = new Desk("1002", "SUPERVISOR");
    private final Desk finance = new Desk("1004", "FINANCE");

    @BeforeEach
    void theFirstOfMarch() {
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aVoucherIsCheckedThenBooked() {
        String audit = agent.opened(AUDITS, form("2024-02-29"));
        finance.takes(audit, "book", Map.of()).statusCode(409).body("expected", contains("CHECKED"));
        agent.takes(audit, "check", Map.of()).statusCode(403);
        supervisor.takes(audit, "check", Map.of()).statusCode(200);
        supervisor.takes(audit, "book", Map.of()).statusCode(403);
        finance.takes(audit, "book", Map.of()).statusCode(200).body("state", equalTo("BOOKED"));
        finance.takes(audit, "return", Map.of("reason", "迟了")).statusCode(409);
    }

    @Test
    void nobodyChecksOrSendsOnHisOwnAndWhatIsSentBackSaysWhy() {
        String audit = supervisor.opened(AUDITS, form("2024-03-01"));
        supervisor.takes(audit, "check", Map.of()).statusCode(409);
        finance.takes(audit, "return", Map.of()).statusCode(422).body("errors.pointer", contains("/form/reason"));
        finance.takes(audit, "return", Map.of("reason", "非原件")).statusCode(200).body("state", equalTo("RETURNED"));
    }

    @Test
    void whatIsMissingFromTheFormIsNamed() {
        for (String field : new String[] {"voucher", "amount", "issuedOn", "purpose"}) {
            Map<String, Object> form = form("2024-03-01");
            form.remove(field);
            agent.opens(AUDITS, form).statusCode(422).body("errors.pointer", contains("/form/" + field));
        }
        agent.opens(AUDITS, form("2024-03-02")).statusCode(422).body("errors.pointer", contains("/form/issuedOn"));
    }

    /** 001-① 1: an original is one piece of paper; what it proves is booked once. */
    @Test
    void theSameVoucherIsAuditedOnceUnlessItWasSentBack() {
        Map<String, Object> form = form("2024-02-29");
        String audit = agent.opened(AUDITS, form);
        agent.opens(AUDITS, form)
                .statusCode(409)
                .body("code", equalTo("voucher-audited"))
                .body("errors.pointer", contains("/form/voucher"));
        Map<String, Object> padded = new HashMap<>(form);
        padded.put("voucher", form.get("voucher") + " ");
        agent.opens(AUDITS, padded).statusCode(422).body("errors.pointer", contains("/form/voucher"));
        supervisor.takes(audit, "return", Map.of("reason", "非原件")).statusCode(200);
        String again = agent.opened(AUDITS, form);
        supervisor.takes(again, "check", Map.of()).statusCode(200);
        agent.opens(AUDITS, form).statusCode(409);
        finance.takes(again, "book", Map.of()).statusCode(200);
        agent.opens(AUDITS, form).statusCode(409);
        agent.opened(AUDITS, form("2024-02-29"));
    }

    @Test
    void ofSeveralWhoHandInTheSameVoucherAtOnceOneIsHeard() {
        Map<String, Object> form = form("2024-02-29");
        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> agent.opens(AUDITS, form).extract().statusCode()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    private static Map<String, Object> form(String issuedOn) {
        String voucher = "FP-" + UUID.randomUUID();
        return new HashMap<>(Map.of("voucher", voucher, "amount", cny("12.00"), "issuedOn", issuedOn, "purpose", "打印"));
    }
}
