package kefu.ticket.ticket;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 004-S9 六(二)1: who receives a matter follows it up and replies, and no customer receives his own. */
@QuarkusTest
class ReceptionTest {

    private final UUID customer = UUID.randomUUID();
    private final Calls self = Calls.with(Tokens.of(customer.toString()).roles("CUSTOMER"));
    private final Calls agent = agent("1001");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void whatACustomerOpensWaitsUntilSomebodyOfCustomerServiceWorksOnIt() {
        String id = self.opened("complaint", Forms.complaint("GENERAL"));
        self.get("/" + id)
                .then()
                .body("customerId", equalTo(customer.toString()))
                .body("assignee", nullValue())
                .body("form.phone", equalTo("13812341234"))
                .body("allowedSteps.step", not(hasItem("determine-nature")));
        assertThat(agent.<String>all("/queue?limit=200", "id")).contains(id);
        agent.get("/" + id).then().body("allowedSteps.step", hasItem("determine-nature"));
        self.take(id, "determine-nature", Map.of("nature", "设备故障")).then().statusCode(403);
        agent.taken(id, "determine-nature", Map.of("nature", "设备故障"))
                .then()
                .body("receiver", equalTo("1001"))
                .body("assignee", equalTo("1001"))
                .body("roles.follower", equalTo("1001"))
                .body("roles.replier", equalTo("1001"));
        agent("1002").take(id, "investigate", Map.of("cause", "x")).then().statusCode(403);
        self.get("/" + id).then().statusCode(200).body("form.phone", equalTo("13812341234"));
        assertThat(agent("1002").get("/" + id).<String>path("receiver")).isEqualTo("1001");
    }

    @Test
    void whatAProgramOpensIsFollowedUpByWhoeverWorksOnItFirst() {
        String id = byProgram("", Map.of("process", "inquiry", "form", Map.of("question", "几点开门")))
                .then()
                .statusCode(201)
                .body("receiver", equalTo("api:web"))
                .body("assignee", nullValue())
                .extract()
                .path("id");
        byProgram("/" + id + "/steps/clarify", Map.of("form", Map.of("asked", "哪个营业厅")))
                .then()
                .statusCode(200);
        agent.taken(id, "answer", Map.of("answer", "九点"))
                .then()
                .body("receiver", equalTo("api:web"))
                .body("assignee", equalTo("1001"))
                .body("roles.follower", equalTo("1001"));
        Map<String, Object> question = Map.of("mainQuestion", "营业时间 " + UUID.randomUUID());
        byProgram("/" + id + "/steps/register", Map.of("form", question)).then().statusCode(200);
    }

    private static Response byProgram(String path, Map<String, ?> body) {
        return Calls.with(Tokens.machine("web", "tickets:read tickets:write").roles("AGENT"))
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/tickets" + path);
    }

    @Test
    void aCustomerAnswersNoInquiryOfHisOwn() {
        String id = self.opened("inquiry", Map.of("question", "几点开门"));
        self.take(id, "answer", Map.of("answer", "九点")).then().statusCode(403);
        agent.taken(id, "answer", Map.of("answer", "九点"));
    }

    @Test
    void nobodyReceivesAComplaintAboutHimself() {
        String id = self.opened("complaint", Forms.complaintAbout("EMPLOYEE", "1001"));
        agent.take(id, "determine-nature", Map.of("nature", "服务态度")).then().statusCode(403);
        agent("1002").taken(id, "determine-nature", Map.of("nature", "服务态度"));
    }

    @Test
    void whoReceivesAnAppointmentIsItsHostUnlessOneIsNamed() {
        Map<String, Object> window = Map.of(
                "purpose", "看房",
                "from", "2024-03-04T10:00:00+08:00",
                "until", "2024-03-04T11:00:00+08:00",
                "customer", "王小明",
                "phone", "13812341234");
        Calls host = as(UUID.randomUUID().toString(), "APPOINTMENT_AGENT");
        String id = self.opened("appointment", window);
        String operator = host.taken(id, "confirm", Map.of()).path("receiver");
        host.get("/" + id).then().body("roles.host", equalTo(operator));
    }

    @Test
    void aCustomerOpensNothingForAnotherOneAndNoFormOfEmployees() {
        self.open(Map.of(
                        "process",
                        "complaint",
                        "customerId",
                        UUID.randomUUID().toString(),
                        "form",
                        Forms.complaint("GENERAL")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/customerId"));
        self.open("first-contact", Forms.firstContact(true)).then().statusCode(403);
        self.open("fault", Forms.fault()).then().statusCode(403);
        self.open("self-check", Map.of("month", "2024-03", "findings", "无", "summary", "无"))
                .then()
                .statusCode(403);
    }

    @Test
    void aCustomerTakesBackWhatIsHisOwn() {
        String id = self.opened("repair", Forms.repair());
        self.taken(id, "cancel", Map.of("reason", "已自行修好")).then().body("state", equalTo("CANCELLED"));
    }
}
