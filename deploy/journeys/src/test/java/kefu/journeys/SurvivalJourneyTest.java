package kefu.journeys;

import static kefu.journeys.Stage.SUITE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The stories once more, while each process of the suite is ended with kill -9 where it has most to lose and started
 * again: nothing acknowledged is lost, nothing happens twice.
 */
class SurvivalJourneyTest {

    private final Person agent = Stage.agent();
    private final Person other = Stage.otherAgent();

    @AfterEach
    void everythingRunsAgain() {
        SUITE.up();
    }

    /** With the broker gone the complaint is still resolved, and its callback comes when the broker is back. */
    @ParameterizedTest
    @ValueSource(strings = {"ticket-service", "gateway", "kafka"})
    void aComplaintIsResolvedOnceAndCalledBackOnce(String process) {
        SUITE.itIs("2024-03-04T09:05:00+08:00");
        String id = ComplaintStory.accepted(agent, "MAJOR");
        ComplaintStory.upToAnswer(agent, id);
        Accident accident = new Accident(process);
        accident.happens();
        // A client repeats what was not answered, with its key.
        ComplaintStory.resolve(agent, id);
        accident.isOver();

        JsonNode task = Stage.eventually(other, "/callbacks?ticketId=" + id, item -> true);
        String callback = task.path("id").asText();
        Callback.contentAndSigned(other, callback).ok();
        Stage.until(agent, "/tickets/" + id, "/state", "CALLED_BACK");
        agent.step("tickets", id, "evaluate", "{'evaluation':'handled in time'}")
                .ok();

        assertThat(other.get("/callbacks?ticketId=" + id).items()).hasSize(1);
        assertThat(other.get("/callbacks/" + callback + "/attempts").items()).hasSize(1);
        assertThat(count(
                        agent,
                        "/tickets/" + id + "/history?limit=200",
                        entry -> entry.path("step").asText().equals("resolve")))
                .isEqualTo(1);
    }

    /** The database goes after the notice is acknowledged, billing before it can tell anybody. */
    @ParameterizedTest
    @ValueSource(strings = {"billing-service", "mysql"})
    void anUnpaidBillIsNoticedOnceAndSuspendedOnce(String process) {
        SUITE.itIs("2024-03-21T10:00:00+08:00");
        String customer = Stage.customer("余生客户 " + process);
        Stage.gas().owes(customer, Stage.meter(), "100");
        SUITE.itIs("2024-04-01T10:00:00+08:00");
        String dunning = Stage.eventually(Stage.cashier(), "/dunning-cases?customerId=" + customer, item -> true)
                .path("id")
                .asText();
        Accident accident = new Accident(process);
        Stage.meterReader()
                .step("dunning-cases", dunning, "notice", "{'channel':'PHONE'}")
                .ok();
        accident.happens();
        Stage.cashier().step("dunning-cases", dunning, "debt-handover", "{}").ok();
        accident.isOver();

        SUITE.itIs("2024-04-05T10:00:00+08:00");
        Stage.meterReader().step("dunning-cases", dunning, "demand", "{}").ok();
        Stage.meterReader().step("dunning-cases", dunning, "suspend", "{}").ok();
        String orders = "/tickets?process=supply-suspension&customerId=" + customer;
        Stage.eventually(Stage.csManager(), orders, item -> true);
        assertThat(Stage.csManager().get(orders).items()).hasSize(1);
        assertThat(Stage.cashier().get("/dunning-cases?customerId=" + customer).items())
                .hasSize(1);
        assertThat(count(
                        Stage.cashier(),
                        "/dunning-cases/" + dunning + "/history",
                        entry -> entry.path("step").asText().equals("notice")))
                .isEqualTo(1);
    }

    /** Money that came in while the archive was down makes the class all the same, and changes it once. */
    @Test
    void aClassIsChangedOnceByMoneyTheArchiveHeardOfLater() {
        SUITE.itIs("2024-02-10T10:00:00+08:00");
        String customer = Stage.customer("余生客户 A");
        Accident accident = new Accident("customer-archive-service");
        accident.happens();
        Stage.cashier()
                .post(
                        "/payments",
                        "{'customerId':'" + customer
                                + "','amount':{'amount':'20000.00','currency':'CNY'},'method':'BANK'}")
                .ok();
        accident.isOver();

        SUITE.itIs("2024-04-01T09:00:00+08:00");
        String now = "/customers/" + customer + "/classification";
        Stage.until(Stage.csManager(), now, "/class", "A");
        assertThat(count(
                        Stage.csManager(), "/customers/" + customer + "/classifications", SurvivalJourneyTest::becameA))
                .isEqualTo(1);
    }

    private static boolean becameA(JsonNode decision) {
        return decision.path("to").asText().equals("A")
                && !decision.path("from").asText().equals("A");
    }

    /** A contract registered while nobody could plan callbacks is called back the same day, once, and planned once. */
    @Test
    void aContractIsPlannedOnceByACallbackServiceThatHeardOfItLater() {
        SUITE.itIs("2024-01-15T16:00:00+08:00");
        String customer = Stage.customer("余生客户 合同");
        Accident accident = new Accident("callback-service");
        accident.happens();
        Stage.clerk()
                .post("/customers/" + customer + "/contracts", Forms.CONTRACT)
                .ok();
        accident.isOver();

        String callbacks = "/callbacks?customerId=" + customer;
        Stage.eventually(agent, callbacks, item -> true);
        Stage.eventually(agent, "/callback-plans?customerId=" + customer, item -> true);
        assertThat(count(agent, callbacks, item -> item.path("kind").asText().equals("INITIAL")))
                .isEqualTo(1);
        assertThat(agent.get("/callback-plans?customerId=" + customer).items()).hasSize(1);
    }

    private static long count(Person who, String list, Predicate<JsonNode> fits) {
        long count = 0;
        for (JsonNode item : who.get(list).items()) {
            count += fits.test(item) ? 1 : 0;
        }
        return count;
    }
}
