package kefu.customer.matter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.identity.Rank;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 档案借阅 (003-篇10 7.1): managers and above borrow, with a loan card; what is out is watched until it is back. */
@QuarkusTest
class LoanTest {

    private static final String LOANS = "archive-loans";

    private final Person manager = Person.of("DEPT_MANAGER").ranked(Rank.MANAGER);
    private final Person keeper = Person.of("ARCHIVE_KEEPER");

    @BeforeEach
    void theFirstOfMarch() {
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    @AfterEach
    void backToRealTime() {
        TestClock.real();
    }

    @ParameterizedTest
    @EnumSource(Rank.class)
    void onlyManagersAndAboveBorrow(Rank rank) {
        String customer = Api.opened();
        Person borrower = Person.of("CS_MANAGER").ranked(rank);
        boolean may = rank.atLeast(Rank.MANAGER);
        borrower.opens(LOANS, card(customer, "2024-03-08")).statusCode(may ? 201 : 403);
        Api.manager()
                .get(Api.address(customer, "access-log"))
                .then()
                .body("items.outcome", contains(may ? "BORROWED" : "REFUSED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CUSTOMER", "AGENT_PARTNER"})
    void theManagerOfAPartnerOrACustomerIsNoneOfTheHouse(String role) {
        String customer = Api.opened();
        Person.of(role)
                .ranked(Rank.MANAGER)
                .opens(LOANS, card(customer, "2024-03-08"))
                .statusCode(403);
        Api.manager()
                .get(Api.address(customer, "access-log"))
                .then()
                .body("items.outcome", contains("REFUSED"))
                .body("items.purpose", contains("contract negotiation"));
    }

    @Test
    void aManagerWithoutALoanCardIsRefusedAndTheRefusalStaysOnRecord() {
        String customer = Api.opened();
        manager.opens(LOANS, Map.of("customerId", customer))
                .statusCode(422)
                .body("errors.pointer", contains("/form/card"));
        manager.opens(LOANS, Map.of("customerId", customer, "card", Map.of("purpose", "audit")))
                .statusCode(422)
                .body("errors", hasSize(2));
        Api.manager()
                .get(Api.address(customer, "access-log"))
                .then()
                .body("items.outcome", contains("REFUSED", "REFUSED"))
                .body("items.purpose", contains("audit", "借阅"));
    }

    @Test
    void aLoanEndsWhenSomebodyElseReceivesTheFileBack() {
        String customer = Api.opened();
        String loan = LOANS + "/" + manager.opened(LOANS, card(customer, "2024-03-08"));
        manager.takes(loan, "return", Map.of()).statusCode(403);
        keeper.takes(loan, "return", Map.of("condition", "complete"))
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        keeper.takes(loan, "return", Map.of()).statusCode(409);
        Api.manager()
                .get(Api.address(customer, "access-log"))
                .then()
                .body("items.outcome", contains("RETURNED", "BORROWED"))
                .body("items[0].requestId", equalTo(loan.substring(LOANS.length() + 1)));
        Events.awaited("customer.archive.borrowed.v1", UUID.fromString(customer));
        Events.awaited("customer.archive.returned.v1", UUID.fromString(customer));
    }

    @Test
    void aLoanThatIsNotBackInTimeIsTold() {
        String customer = Api.opened();
        String loan = LOANS + "/" + manager.opened(LOANS, card(customer, "2024-03-08"));
        keeper.reads(loan).body("clocks.name", contains("return")).body("clocks[0].state", equalTo("RUNNING"));
        TestClock.set("2024-03-09T00:00:10+08:00");
        Events.awaited("customer.archive.loan-overdue.v1", UUID.fromString(customer));
        keeper.reads(loan).body("clocks[0].state", equalTo("BREACHED")).body("state", equalTo("BORROWED"));
    }

    @Test
    void aLossNamesTheDirectSuperiorWhoAnswersForItToo() {
        String customer = Api.opened();
        String loan = LOANS + "/" + manager.opened(LOANS, card(customer, "2024-03-08"));
        manager.takes(loan, "report-loss", Map.of("circumstances", "left on a train"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/superior"));
        manager.takes(loan, "report-loss", Map.of("circumstances", "lost", "superior", manager.operator()))
                .statusCode(422);
        manager.takes(loan, "report-loss", Map.of("circumstances", "left on a train", "superior", "9001"))
                .statusCode(200)
                .body("state", equalTo("LOST"))
                .body("roles.superior", equalTo("9001"));
        Events.awaited("customer.archive.lost.v1", UUID.fromString(customer));
        Events.awaited("customer.leak.reported.v1", UUID.fromString(customer));
        Person.of("OFFICE")
                .reads("leak-incidents?customerId=" + customer)
                .body("items.state", contains("REPORTED"))
                .body("items[0].form.suspect", equalTo(manager.operator()))
                .body("items[0].form.circumstances", containsString("left on a train"));
    }

    @Test
    void nothingIsBorrowedIntoThePastOrForYears() {
        String customer = Api.opened();
        for (String day : List.of("2024-02-29", "2025-03-03")) {
            manager.opens(LOANS, card(customer, day))
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/form/card/returnBy"));
        }
        manager.opens(LOANS, card(customer, "2024-03-01")).statusCode(201);
    }

    private static Map<String, Object> card(String customer, String returnBy) {
        return Map.of(
                "customerId",
                customer,
                "card",
                Map.of("purpose", "contract negotiation", "documents", List.of("contract 2023"), "returnBy", returnBy));
    }
}
