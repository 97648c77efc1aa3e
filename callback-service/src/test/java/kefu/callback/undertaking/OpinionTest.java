package kefu.callback.undertaking;

import static kefu.callback.Callbacks.attempt;
import static kefu.callback.Callbacks.awaited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kefu.callback.Callbacks;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 满意度意见整改 (003-篇11 三2): two days to the department, three to its written measures, two weeks to the signed callback. */
@QuarkusTest
class OpinionTest {

    private static final String OPINIONS = "survey-opinions";

    private final UUID customer = UUID.randomUUID();
    private final Staff agent = Staff.of("1001", "CALLBACK_AGENT");
    private final Staff manager = Staff.of("3001", "DEPT_MANAGER").in("ENGINEERING");

    @BeforeEach
    void aMonday() {
        TestClock.set("2024-03-04T10:00:00+08:00");
    }

    @AfterEach
    void backToRealTime() {
        TestClock.real();
    }

    @Test
    void anOpinionGoesToItsDepartmentWithinTwoDaysAndItsMeasuresFollowWithinThree() {
        String opinion = summarised();
        agent.reads(opinion)
                .body("form.deliverBy", equalTo("2024-03-06"))
                .body("clocks.name", contains("deliver"))
                .body("clocks[0].dueAt", startsWith("2024-03-06T16:00:00"));
        TestClock.set("2024-03-05T17:00:00+08:00");
        agent.takes(opinion, "deliver", Map.of())
                .statusCode(200)
                .body("form.measuresBy", equalTo("2024-03-08"))
                .body("clocks.find { it.name == 'deliver' }.state", equalTo("MET"))
                .body("clocks.find { it.name == 'measures' }.dueAt", startsWith("2024-03-08T16:00:00"));
        Events.awaited("callback.opinion.delivered.v1", id(opinion));
    }

    @Test
    void theDayItWasSummarisedMayBeGiven() {
        TestClock.set("2024-03-05T10:00:00+08:00");
        Map<String, Object> form = form();
        form.put("summarisedOn", "2024-03-04");
        agent.opens(OPINIONS, form).statusCode(201).body("form.deliverBy", equalTo("2024-03-06"));
        form.put("summarisedOn", "2024-03-06");
        agent.opens(OPINIONS, form).statusCode(422).body("errors.pointer", contains("/form/summarisedOn"));
    }

    @Test
    void anOpinionThatIsNotDeliveredInTimeIsTold() {
        String opinion = summarised();
        TestClock.set("2024-03-07T00:00:10+08:00");
        var told = Events.awaited("callback.opinion.overdue.v1", id(opinion));
        assertThat(told.data().path("clock").textValue()).isEqualTo("deliver");
    }

    @Test
    void measuresAreInTimeUntilTheThirdDayIsOverAndToldRightAfter() {
        String late = summarised();
        String inTime = summarised();
        TestClock.set("2024-03-05T09:00:00+08:00");
        agent.takes(late, "deliver", Map.of()).statusCode(200);
        agent.takes(inTime, "deliver", Map.of()).statusCode(200);
        TestClock.set("2024-03-08T23:59:59+08:00");
        manager.takes(inTime, "submit-measures", Map.of("measures", "new sealing"))
                .statusCode(200)
                .body("clocks.find { it.name == 'measures' }.state", equalTo("MET"));
        TestClock.set("2024-03-09T00:00:01+08:00");
        var told = Events.awaited("callback.opinion.overdue.v1", id(late));
        assertThat(told.data().path("clock").textValue()).isEqualTo("measures");
        assertThat(Events.published("callback.opinion.overdue.v1", id(inTime))).isEmpty();
        manager.takes(late, "submit-measures", Map.of("measures", "new sealing"))
                .statusCode(200)
                .body("clocks.find { it.name == 'measures' }.state", equalTo("BREACHED"));
    }

    @Test
    void measuresAreWrittenByTheDepartmentItselfAndInOrder() {
        String opinion = summarised();
        manager.takes(opinion, "submit-measures", Map.of("measures", "new sealing"))
                .statusCode(409)
                .body("expected", hasItem("DELIVERED"));
        agent.takes(opinion, "deliver", Map.of()).statusCode(200);
        manager.in("SALES")
                .takes(opinion, "submit-measures", Map.of("measures", "x"))
                .statusCode(403);
        manager.takes(opinion, "submit-measures", Map.of())
                .statusCode(422)
                .body("errors.pointer", contains("/form/measures"));
        manager.takes(opinion, "rectify", Map.of()).statusCode(409);
        manager.takes(opinion, "submit-measures", Map.of("measures", "new sealing"))
                .statusCode(200);
    }

    @Test
    void whatWasRectifiedOnTheEighthIsCalledAboutByTheTwentySecondAndEndsWithTheSignature() {
        String opinion = summarised();
        agent.takes(opinion, "deliver", Map.of()).statusCode(200);
        TestClock.set("2024-03-08T15:00:00+08:00");
        manager.takes(opinion, "submit-measures", Map.of("measures", "new sealing"))
                .statusCode(200);
        manager.takes(opinion, "rectify", Map.of()).statusCode(200).body("state", equalTo("RECTIFIED"));
        manager.takes(opinion, "rectify", Map.of()).statusCode(409);

        Map<String, Object> task = awaited(customer, 1).getFirst();
        assertThat(task).containsEntry("kind", "OPINION").containsEntry("dueOn", "2024-03-22");
        String callback = (String) task.get("id");
        attempt(Callbacks.X, callback, talk("")).statusCode(201);
        agent.reads(opinion).body("state", equalTo("RECTIFIED"));
        attempt(Callbacks.X, callback, talk(",\"signature\":\"王芳\"")).statusCode(201);
        agent.reads(opinion).body("state", equalTo("CALLED_BACK")).body("closed", equalTo(true));
        agent.reads(opinion + "/history").body("items[0].step", equalTo("record-callback"));
    }

    @Test
    void aRectifiedOpinionIsWithdrawnOnlyWhenItsCallbackIsCancelled() {
        String opinion = summarised();
        agent.takes(opinion, "deliver", Map.of()).statusCode(200);
        manager.takes(opinion, "submit-measures", Map.of("measures", "new sealing"))
                .statusCode(200);
        manager.takes(opinion, "rectify", Map.of()).statusCode(200);
        String callback = (String) awaited(customer, 1).getFirst().get("id");
        Staff boss = Staff.of(Callbacks.BOSS, "SUPERVISOR");
        boss.takes(opinion, "withdraw", Map.of("reason", "已搬离")).statusCode(409).body("callbackId", equalTo(callback));
        agent.reads(opinion).body("state", equalTo("RECTIFIED"));
        boss.posts("callbacks/" + callback + "/cancellation", Map.of("reason", "已搬离"))
                .statusCode(200);
        agent.reads(opinion).body("state", equalTo("RECTIFIED"));
        boss.takes(opinion, "withdraw", Map.of("reason", "已搬离")).statusCode(200).body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void anOpinionThatMakesNoSenseIsRefused() {
        Map<String, Object> form = form();
        form.put("customerId", "本".repeat(36));
        agent.opens(OPINIONS, form).statusCode(422).body("errors.pointer", contains("/form/customerId"));
        agent.opens(OPINIONS, Map.of()).statusCode(422);
        Staff.of("1009", "DEPT_MANAGER").opens(OPINIONS, form()).statusCode(403);
        Staff.of("1009", "CASHIER").reads(OPINIONS).statusCode(403);
        agent.reads(OPINIONS + "/" + UUID.randomUUID()).statusCode(404);
        agent.reads(OPINIONS + "?state=SUMMARISED&closed=true").statusCode(422);
    }

    private String summarised() {
        return agent.opened(OPINIONS, form());
    }

    private Map<String, Object> form() {
        return new HashMap<>(Map.of("customerId", customer, "opinion", "the valve drips", "department", "ENGINEERING"));
    }

    private static UUID id(String opinion) {
        return UUID.fromString(opinion.substring(OPINIONS.length() + 1));
    }

    private static String talk(String more) {
        return "{\"outcome\":\"REACHED\",\"identityVerified\":true,\"accepted\":true,"
                + "\"answers\":{\"effect\":\"dry\",\"satisfaction\":6}" + more + "}";
    }
}
