package kefu.ticket.inspection;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 003-篇11 二, A29: rounds are gone twice a day, daily or once a month, and one that was not gone is noticed. */
@QuarkusTest
class InspectionPlanTest {

    private final Calls supervisor = as("2001", "SUPERVISOR");
    private final Calls inspector = agent("1001");
    private final String area = "A" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void mondayMorning() {
        TestClock.freeze("2024-03-04T09:00:00+08:00");
    }

    @Test
    void ofTwoRoundsADayTheOneThatWasNotGoneIsMissed() {
        String plan = plan("CLEANING", "2024-03-04");
        round("CLEANING", area);
        inspector.get("/" + plan).then().body("form.done", equalTo(1)).body("form.times", equalTo(2));
        TestClock.freeze("2024-03-05T00:00:01+08:00");
        await().until(() -> inspector.get("/" + plan).<Integer>path("form.missed") == 1);
        assertThat(Told.about(plan, "ticket.inspection.round-missed.v1"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.data().path("area").asText()).isEqualTo(area);
                    assertThat(event.data().path("until").asText()).isEqualTo("2024-03-04");
                    assertThat(event.data().path("planned").asInt()).isEqualTo(2);
                    assertThat(event.data().path("done").asInt()).isEqualTo(1);
                });
        inspector
                .get("/" + plan)
                .then()
                .body("form.from", equalTo("2024-03-05"))
                .body("form.done", equalTo(0))
                .body("clocks[0].state", equalTo("RUNNING"))
                .body("clocks[0].dueAt", equalTo("2024-03-05T16:00:00Z"));
    }

    @Test
    void whereBothWereGoneNothingIsMissedAndAThirdCountsForNoOtherDay() {
        String plan = plan("CLEANING", "2024-03-04");
        round("CLEANING", area);
        round("CLEANING", area);
        round("CLEANING", area);
        round("CLEANING", area + "x");
        round("BUILDING", area);
        inspector.get("/" + plan).then().body("form.done", equalTo(0)).body("form.from", equalTo("2024-03-05"));
        TestClock.freeze("2024-03-05T09:00:00+08:00");
        assertThat(Told.about(plan, "ticket.inspection.round-missed.v1")).isEmpty();
        supervisor
                .read("/reports/inspections?from=2024-03-04&to=2024-03-04")
                .then()
                .statusCode(200)
                .body("rows.findAll { it.area == '" + area + "' }.planned", equalTo(List.of(2)))
                .body("rows.findAll { it.area == '" + area + "' }.done", equalTo(List.of(2)))
                .body("rows.findAll { it.area == '" + area + "' }.missed", equalTo(List.of(0)));
    }

    @Test
    void aShopIsGoneRoundOnceAMonthAndTheReportTellsWhatWasMissed() {
        String plan = plan("SHOP", "2024-03-10");
        inspector.get("/" + plan).then().body("form.until", equalTo("2024-03-31"));
        TestClock.freeze("2024-03-12T09:00:00+08:00");
        round("SHOP", area);
        inspector
                .get("/" + plan)
                .then()
                .body("form.from", equalTo("2024-04-01"))
                .body("form.until", equalTo("2024-04-30"));
        TestClock.freeze("2024-05-01T00:00:01+08:00");
        await().until(() -> inspector.get("/" + plan).<Integer>path("form.missed") == 1);
        inspector.get("/" + plan).then().body("form.until", equalTo("2024-05-31"));
        supervisor
                .read("/reports/inspections?from=2024-03-01&to=2024-04-30")
                .then()
                .body("rows.find { it.area == '" + area + "' }.periods", equalTo(2))
                .body("rows.find { it.area == '" + area + "' }.done", equalTo(1))
                .body("rows.find { it.area == '" + area + "' }.missed", equalTo(1))
                .body("rows.find { it.area == '" + area + "' }.rate", equalTo(0.5f));
        inspector
                .read("/reports/inspections?from=2024-03-01&to=2024-04-30")
                .then()
                .statusCode(403);
        supervisor.taken(plan, "end", Map.of("reason", "商铺退租"));
    }

    @Test
    void aPlanIsOneForItsAreaBeginsAheadAndIsOfAKindThatIsSettled() {
        plan("BUILDING", "2024-03-05");
        supervisor
                .open("inspection-plan", form("BUILDING", "2024-03-06"))
                .then()
                .statusCode(409)
                .body("code", equalTo("planned-already"));
        supervisor
                .open("inspection-plan", form("EQUIPMENT", "2024-03-03"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("in-the-past"));
        supervisor
                .open("inspection-plan", form("SERVICE_QUALITY", "2024-03-05"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("not-settled"))
                .body("errors.pointer", hasItem("/form/kind"));
        inspector
                .open("inspection-plan", form("EQUIPMENT", "2024-03-05"))
                .then()
                .statusCode(403);
    }

    @Test
    void aRoundPlannedForATimeThatNobodyWentIsOverdueADayLater() {
        String id = inspector.opened(
                "inspection", Map.of("kind", "BUILDING", "area", area, "plannedAt", "2024-03-04T14:00:00+08:00"));
        String gone = inspector.opened(
                "inspection", Map.of("kind", "BUILDING", "area", area, "plannedAt", "2024-03-04T14:00:00+08:00"));
        inspector.taken(gone, "complete-round", Map.of());
        TestClock.freeze("2024-03-05T14:00:01+08:00");
        await().until(() -> supervisor
                .<String>all("/tickets?overdue=true&process=inspection", "id")
                .contains(id));
        assertThat(supervisor.<String>all("/tickets?overdue=true&process=inspection", "id"))
                .doesNotContain(gone);
    }

    @Test
    void howOftenStandsAmongThePoliciesAndWhatIsNoFrequencyStopsTheService() {
        inspector.read("/policies").then().body("rounds", hasEntry("CLEANING", "2 a day"));
        assertThat(Frequency.of("SHOP", "1 a month")).isEqualTo(new Frequency(1, Frequency.Period.MONTH));
        for (String other : List.of("often", "0 a day", "2 a week", "")) {
            assertThatThrownBy(() -> Frequency.of("SHOP", other)).hasMessageContaining("kefu.inspections.rounds.SHOP");
        }
    }

    private String plan(String kind, String from) {
        return supervisor.opened("inspection-plan", form(kind, from));
    }

    private Map<String, Object> form(String kind, String from) {
        return Map.of("kind", kind, "area", area, "from", from);
    }

    private void round(String kind, String where) {
        String id = inspector.opened("inspection", Map.of("kind", kind, "area", where));
        inspector.taken(id, "finish", Map.of());
    }
}
