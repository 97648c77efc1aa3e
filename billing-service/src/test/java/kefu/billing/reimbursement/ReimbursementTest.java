package kefu.billing.reimbursement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 001-④六: what is spent on site comes back against a voucher, and only against one. */
@QuarkusTest
class ReimbursementTest {

    private final String voucher = "V-" + UUID.randomUUID();
    private final String technician = "T-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void aMorningInMarch() {
        TestClock.set("2024-03-25T10:00:00+08:00");
    }

    @Test
    void anExpenseWithoutAVoucherIsRefused() {
        for (Object missing : new Object[] {null, "", "  "}) {
            Map<String, Object> body = expense(voucher);
            body.put("voucher", missing);
            claim(body).statusCode(422).body("errors.pointer", contains("/voucher"));
        }
        mine().body("items", hasSize(0));
    }

    @Test
    void anExpenseWithAVoucherIsPaidOnce() {
        String claim = claim(expense(voucher))
                .statusCode(201)
                .body("number", matchesPattern("RE-20240325-\\d{4,}"))
                .body("status", equalTo("CLAIMED"))
                .body("createdBy", equalTo(technician))
                .extract()
                .path("id");

        decide(claim, "payment").statusCode(200).body("status", equalTo("PAID")).body("decidedBy", equalTo("1001"));
        decide(claim, "payment").statusCode(409).body("type", equalTo("/problems/claim-status"));
        decide(claim, "rejection").statusCode(409);
    }

    @Test
    void aVoucherIsClaimedOnceUnlessItWasRejected() {
        String claim = claim(expense(voucher)).statusCode(201).extract().path("id");
        claim(expense(voucher))
                .statusCode(409)
                .body("type", equalTo("/problems/voucher-taken"))
                .body("errors[0].pointer", equalTo("/voucher"));

        claim(expense(voucher + " ")).statusCode(422).body("errors.pointer", contains("/voucher"));
        claim(expense(voucher.toUpperCase(java.util.Locale.ROOT))).statusCode(409);

        decide(claim, "rejection").statusCode(200).body("rejectionReason", equalTo("字迹不清"));

        claim(expense(voucher)).statusCode(201);
    }

    @Test
    void everybodySeesHisOwnAndFinanceAll() {
        String claim = claim(expense(voucher)).statusCode(201).extract().path("id");

        mine().body("items.id", contains(claim));
        Office.as("TECHNICIAN").get("/api/v1/reimbursements/{id}", claim).then().statusCode(404);
        Office.as("TECHNICIAN")
                .get("/api/v1/reimbursements?claimant={who}", technician)
                .then()
                .body("items.createdBy", everyItem(equalTo("1001")));
        Office.finance()
                .get("/api/v1/reimbursements?claimant={who}&status=CLAIMED", technician)
                .then()
                .body("items.id", contains(claim));
    }

    @Test
    void onlyFinanceDecides() {
        String claim = claim(expense(voucher)).statusCode(201).extract().path("id");

        for (String role : new String[] {"TECHNICIAN", "CASHIER", "GM"}) {
            Office.as(role)
                    .post("/api/v1/reimbursements/{id}/payment", claim)
                    .then()
                    .statusCode(403)
                    .body("allowedFor", contains("FINANCE"));
        }
    }

    /** 001-④六 公司报销: the company decides, not the claimant. */
    @Test
    void financeDecidesOnNoClaimOfItsOwn() {
        String own = Office.finance()
                .body(expense(voucher))
                .post("/api/v1/reimbursements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        decide(own, "payment").statusCode(409).body("type", equalTo("/problems/own-work"));
        decide(own, "rejection").statusCode(409).body("type", equalTo("/problems/own-work"));

        Office.finance().get("/api/v1/reimbursements/{id}", own).then().body("status", equalTo("CLAIMED"));
        io.restassured.RestAssured.given()
                .header("Authorization", Tokens.of("1004").roles("FINANCE").bearer())
                .post("/api/v1/reimbursements/{id}/payment", own)
                .then()
                .statusCode(200)
                .body("decidedBy", equalTo("1004"));
    }

    @Test
    void nonsenseIsRefused() {
        Map<String, Object> tomorrow = expense(voucher);
        tomorrow.put("spentOn", "2024-03-26");
        claim(tomorrow).statusCode(422).body("errors.pointer", hasItem("/spentOn"));
        Map<String, Object> negative = expense(voucher);
        negative.put("amount", Office.cny("-1.00"));
        claim(negative).statusCode(422).body("errors.pointer", hasItem("/amount/amount"));
    }

    private Map<String, Object> expense(String receipt) {
        return new LinkedHashMap<>(
                Map.of("purpose", "出租车", "amount", Office.cny("35.00"), "spentOn", "2024-03-25", "voucher", receipt));
    }

    private ValidatableResponse claim(Map<String, Object> body) {
        return asTechnician().body(body).post("/api/v1/reimbursements").then();
    }

    private ValidatableResponse mine() {
        return asTechnician().get("/api/v1/reimbursements").then().statusCode(200);
    }

    private RequestSpecification asTechnician() {
        return io.restassured.RestAssured.given()
                .header(
                        "Authorization",
                        Tokens.of(technician).roles("TECHNICIAN").bearer())
                .contentType(ContentType.JSON);
    }

    private static ValidatableResponse decide(String claim, String how) {
        RequestSpecification finance = Office.finance();
        if (how.equals("rejection")) {
            finance.body(Map.of("reason", "字迹不清"));
        }
        return finance.post("/api/v1/reimbursements/{id}/{how}", claim, how).then();
    }
}
