package kefu.ticket;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.OutboxProbe;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Services meet over events: the examples others commit have their effect here, and whatever this service has published so
 * far in this run is what its schemas say. Neither side can drift away unnoticed.
 */
@QuarkusTest
class EventContractsTest {

    private final Calls agent = agent("1001");
    private final UUID customer = UUID.randomUUID();

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aClassificationBringsTheDedicatedHandler() throws IOException {
        ObjectNode example = example("customer-archive-service", "customer.classified.v1");
        Events.publish("customer.events", "customer.classified.v1", customer, example);
        String handler = example.path("dedicatedHandler").asText();
        await().until(() ->
                handler.equals(opened("complaint", Forms.complaint("GENERAL")).get("assignee")));
    }

    @Test
    void aCompletedCallbackMovesTheComplaintOnAndARejectedOneOpensItAgain() throws IOException {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        ComplaintSteps.untilResolved(agent, id);
        fromCallback("callback.rejected.v1", id);
        ComplaintSteps.untilState(id, "RESPONSIBILITY_ASSIGNED");
        agent.taken(id, "propose-solution", Map.of("solution", "整机更换"));
        agent.taken(id, "answer-customer", Map.of("answer", "明日更换"));
        agent.taken(id, "resolve", Map.of("result", "已更换"));
        fromCallback("callback.completed.v1", id);
        ComplaintSteps.untilState(id, "CALLED_BACK");
    }

    @Test
    void aNewDemandOpensAFollowUp() throws IOException {
        String id = agent.opened("inquiry", Map.of("question", "账单?"));
        fromCallback("callback.new-demand.v1", id);
        await().until(() ->
                !agent.get("?parentId=" + id).<List<String>>path("items.id").isEmpty());
        agent.get("?parentId=" + id).then().body("items[0].process", org.hamcrest.Matchers.equalTo("follow-up"));
    }

    @Test
    void aSuspensionOpensAWorkOrderAndThePaymentCancelsIt() throws IOException {
        UUID dunning = UUID.randomUUID();
        fromBilling("billing.dunning.suspended.v1", dunning);
        Calls supervisor = as("2001", "SUPERVISOR");
        String list = "?process=supply-suspension&customerId=" + customer;
        await().until(() -> supervisor.get(list).<List<String>>path("items.id").size() == 1);
        fromBilling("billing.dunning.closed.v1", dunning);
        await().until(() ->
                supervisor.get(list).<List<String>>path("items.state").contains("CANCELLED"));
    }

    @Test
    void aChargeNoticeBillsTheSpecialService() throws IOException {
        String id =
                (String) opened("special-service", Map.of("service", "管道清洗")).get("id");
        agent.taken(id, "dispatch", Map.of("technician", "4001"));
        as("4001", "TECHNICIAN").taken(id, "complete", Map.of("item", "PIPE_CLEANING", "quantity", 1));
        ObjectNode example =
                example("billing-service", "billing.notice.issued.v1").put("ticketId", id);
        Events.publish("billing.events", "billing.notice.issued.v1", UUID.randomUUID(), example);
        ComplaintSteps.untilState(id, "BILLED");
    }

    @Test
    void everythingPublishedIsWhatItsSchemaSays() {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        ComplaintSteps.untilCalledBack(agent, id);
        agent.taken(id, "evaluate", Map.of("evaluation", "处理及时"));
        OutboxProbe.awaitSent();
        assertThat(Events.on("ticket.events")).isNotEmpty().allSatisfy(Told::asPromised);
    }

    private Map<String, Object> opened(String process, Map<String, ?> form) {
        return agent.open(Map.of("process", process, "customerId", customer.toString(), "form", form))
                .then()
                .statusCode(201)
                .extract()
                .path("");
    }

    private void fromCallback(String type, String ticket) throws IOException {
        ObjectNode example = example("callback-service", type).put("ticketId", ticket);
        Events.publish("callback.events", type, UUID.randomUUID(), example);
    }

    private void fromBilling(String type, UUID dunning) throws IOException {
        ObjectNode example = example("billing-service", type)
                .put("caseId", dunning.toString())
                .put("customerId", customer.toString());
        Events.publish("billing.events", type, dunning, example);
    }

    private static ObjectNode example(String service, String type) throws IOException {
        Path file = Path.of(System.getProperty("kefu.root"), service, "src/main/resources/META-INF/events")
                .resolve(type + ".example.json");
        return (ObjectNode) Json.read(Files.readString(file));
    }
}
