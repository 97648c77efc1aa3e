package kefu.callback.undertaking;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.Events;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 制式呼出 (004-S4 (七)): one of the named programmes, carried out, then summarised and analysed. */
@QuarkusTest
class CampaignTest {

    private static final String CAMPAIGNS = "campaigns";

    private final Staff centre = Staff.of("4001", "CENTRE_ADMIN");
    private final Staff agent = Staff.of("1001", "AGENT");

    @ParameterizedTest
    @ValueSource(
            strings = {"LOAN_COLLECTION", "AUTHENTICITY", "LOAN_ALLOCATION_REMINDER", "SATISFACTION", "AGENCY_ACCOUNT"})
    void eachOfTheFiveNamedProgrammesCanBePlanned(String type) {
        centre.opens(CAMPAIGNS, Map.of("type", type, "title", "March")).statusCode(201);
    }

    @Test
    void aProgrammeNobodyNamedIsRefused() {
        centre.opens(CAMPAIGNS, Map.of("type", "LOTTERY", "title", "March"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/type"));
        agent.opens(CAMPAIGNS, Map.of("type", "SATISFACTION", "title", "March")).statusCode(403);
    }

    @Test
    void onlyTheFieldsThatAreAskedForAreAnswered() {
        centre.opened(CAMPAIGNS, Map.of("type", "SATISFACTION", "title", "February"));
        String campaign = centre.opened(CAMPAIGNS, Map.of("type", "SATISFACTION", "title", "March"));
        agent.reads(campaign + "?fields=state,closed")
                .statusCode(200)
                .body("", equalTo(Map.of("state", "PLANNED", "closed", false)));
        agent.reads(CAMPAIGNS + "?limit=1&fields=state")
                .statusCode(200)
                .body("items[0].keySet()", contains("state"))
                .body("next", notNullValue());
        agent.reads(CAMPAIGNS + "?fields=salary").statusCode(422).body("errors.pointer", contains("?fields"));
    }

    @Test
    void afterItsEndSummaryAndAnalysisCanBeRead() {
        String campaign = centre.opened(CAMPAIGNS, Map.of("type", "SATISFACTION", "title", "March"));
        agent.takes(campaign, "record-results", Map.of("called", 10, "reached", 8))
                .statusCode(409);
        centre.takes(campaign, "start", Map.of()).statusCode(200);
        agent.takes(campaign, "record-results", Map.of("called", 10, "reached", 8))
                .statusCode(200);
        agent.takes(campaign, "record-results", Map.of("called", 5, "reached", 6))
                .statusCode(422);
        agent.takes(campaign, "record-results", Map.of("called", 5, "reached", 5))
                .statusCode(200)
                .body("form.called", equalTo(15))
                .body("form.reached", equalTo(13));
        centre.takes(campaign, "report", Map.of("summary", "went well"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/analysis"));
        centre.takes(campaign, "report", Map.of("summary", "went well", "analysis", "evenings are better"))
                .statusCode(200);
        agent.reads(campaign)
                .body("state", equalTo("REPORTED"))
                .body("form.summary", equalTo("went well"))
                .body("form.analysis", equalTo("evenings are better"));
        Events.awaited("callback.campaign.reported.v1", UUID.fromString(campaign.substring(CAMPAIGNS.length() + 1)));
    }

    @Test
    void aCompletedVisitWithoutTheAnalysisReportStaysPending() {
        Staff visitor = Staff.of("1003", "AGENT");
        String visit = visitor.opened(
                "visits",
                Map.of("customerId", UUID.randomUUID(), "purpose", "yearly visit", "plannedOn", "2024-03-04"));
        visitor.takes(visit, "report", Map.of("report", "all well")).statusCode(409);
        agent.takes(visit, "complete", Map.of("opinions", "satisfied")).statusCode(403);
        visitor.takes(visit, "complete", Map.of()).statusCode(422);
        visitor.takes(visit, "complete", Map.of("opinions", "satisfied")).statusCode(200);
        visitor.takes(visit, "report", Map.of()).statusCode(422).body("errors.pointer", contains("/form/report"));
        visitor.reads(visit).body("state", equalTo("REPORT_PENDING")).body("closed", equalTo(false));
        visitor.takes(visit, "report", Map.of("report", "all well"))
                .statusCode(200)
                .body("state", equalTo("REPORTED"));
        Events.awaited("callback.visit.completed.v1", UUID.fromString(visit.substring("visits".length() + 1)));
    }
}
