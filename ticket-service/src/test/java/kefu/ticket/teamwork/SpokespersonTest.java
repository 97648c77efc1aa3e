package kefu.ticket.teamwork;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 004-S3 三, A12: one spokesperson follows every complaint from the web, and the reply goes back there. */
@QuarkusTest
class SpokespersonTest {

    private static final String SPOKESPERSON = "7301";

    private final Calls agent = agent("1001");
    private final Calls spokesperson = as(SPOKESPERSON, "OFFICE");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FORUM", "EMAIL", "QQ", "WECHAT", "WEIBO", "CHAT", "WEB"})
    void whatComesInOnTheWebIsFollowedByTheSpokesperson(String channel) {
        String id = complaint(channel, Forms.complaint("GENERAL"));
        assertThat(watchers(id)).containsExactly(SPOKESPERSON);
        assertThat(spokesperson.<String>all("/watched-tickets?limit=200", "id")).contains(id);
        agent.get("/" + id)
                .then()
                .body("roles.spokesperson", equalTo(SPOKESPERSON))
                .body("assignee", equalTo("1001"))
                .body("roles.replier", equalTo("1001"));
        agent.get("/" + id + "/history").then().body("items.step", equalTo(List.of("opened", "watched")));
        assertThat(Told.about(id, "ticket.complaint.spokesperson-told.v1"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.data().path("spokesperson").asText()).isEqualTo(SPOKESPERSON);
                    assertThat(event.data().path("channel").asText()).isEqualTo(channel);
                });
    }

    @Test
    void whatComesInAnyOtherWayAndWhatIsNoComplaintIsNot() {
        for (String channel : List.of("PHONE", "LETTER", "VISIT")) {
            String id = complaint(channel, Forms.complaint("GENERAL"));
            assertThat(watchers(id)).isEmpty();
            agent.get("/" + id).then().body("roles.spokesperson", nullValue());
        }
        String inquiry = agent.open(
                        Map.of("process", "inquiry", "channel", "FORUM", "form", Map.of("question", "几点开门?")))
                .path("id");
        assertThat(watchers(inquiry)).isEmpty();
    }

    @Test
    void aComplaintThatTurnsOutToHaveComeInOnTheWebIsFollowedFromThenOn() {
        String id = complaint("PHONE", Forms.complaint("GENERAL"));
        corrected(id, "VISIT");
        assertThat(watchers(id)).isEmpty();
        corrected(id, "WEIBO");
        assertThat(watchers(id)).containsExactly(SPOKESPERSON);
        agent.get("/" + id).then().body("roles.spokesperson", equalTo(SPOKESPERSON));
        corrected(id, "QQ");
        assertThat(Told.about(id, "ticket.complaint.spokesperson-told.v1"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.data().path("channel").asText()).isEqualTo("WEIBO"));
        Map<String, Object> about = Map.of("operator", SPOKESPERSON, "rank", "EMPLOYEE");
        String aboutHim = complaint("PHONE", with(Forms.complaint("GENERAL"), "against", about));
        corrected(aboutHim, "WEIBO");
        assertThat(watchers(aboutHim)).isEmpty();
        String inquiry = agent.opened("inquiry", Map.of("question", "几点开门?"));
        corrected(inquiry, "WEIBO");
        assertThat(watchers(inquiry)).isEmpty();
    }

    private void corrected(String id, String channel) {
        agent.patch(id, agent.get("/" + id).header("ETag"), Map.of("channel", channel))
                .then()
                .statusCode(200);
    }

    @Test
    void theSpokespersonDoesNotFollowAComplaintAboutHimself() {
        Map<String, Object> about = Map.of("operator", SPOKESPERSON, "rank", "MANAGER", "superior", "9001");
        String id = complaint("FORUM", with(Forms.complaint("GENERAL"), "against", about));
        assertThat(watchers(id)).isEmpty();
        assertThat(Told.about(id, "ticket.complaint.spokesperson-told.v1")).isEmpty();
        as("2001", "CS_MANAGER").taken(id, "withhold", Map.of("withheldFromAccused", true));
        assertThat(spokesperson.<String>all("/watched-tickets?limit=200", "id")).doesNotContain(id);
        agent.post("/tickets/" + id + "/watchers", Map.of("operator", SPOKESPERSON))
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("withheld"));
    }

    @Test
    void norDoesAMergeMakeTheSpokespersonFollowAComplaintAboutHimself() {
        String fromTheWeb = complaint("QQ", Forms.complaint("GENERAL"));
        agent.post("/tickets/" + fromTheWeb + "/watchers", Map.of("operator", "1008"));
        Map<String, Object> about = Map.of("operator", SPOKESPERSON, "rank", "EMPLOYEE");
        String aboutHim = complaint("PHONE", with(Forms.complaint("GENERAL"), "against", about));
        agent.post("/tickets/" + aboutHim + "/merges", Map.of("from", fromTheWeb, "reason", "同一件事"))
                .then()
                .statusCode(201);
        assertThat(watchers(aboutHim)).containsExactly("1008");
    }

    @Test
    void nobodyElseTakesTheSpokespersonOffAComplaint() {
        String id = complaint("WEIBO", Forms.complaint("GENERAL"));
        for (Calls other : List.of(as("2001", "SUPERVISOR"), as("2002", "CS_MANAGER"))) {
            Given.removed(other, id, "watchers/" + SPOKESPERSON)
                    .then()
                    .statusCode(403)
                    .body("allowedFor", equalTo(SPOKESPERSON));
        }
        assertThat(watchers(id)).containsExactly(SPOKESPERSON);
        Given.removed(spokesperson, id, "watchers/" + SPOKESPERSON).then().statusCode(200);
        agent.get("/" + id + "/history").then().body("items.last().step", equalTo("unwatched"));
    }

    @Test
    void theReplyGoesBackOnTheWebUnlessItSaysAnotherWay() {
        String id = complaint("FORUM", Forms.complaint("GENERAL"));
        String path = "/tickets/" + id + "/replies";
        agent.post(path, Map.of("text", "已安排维修")).then().statusCode(201).body("channel", equalTo("FORUM"));
        agent.post(path, Map.of("text", "已电话说明", "channel", "PHONE"))
                .then()
                .statusCode(201)
                .body("channel", equalTo("PHONE"));
        agent.post(path, Map.of("text", "?", "channel", "PIGEON"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/channel"));
        assertThat(agent.<String>list(path, "channel")).containsExactly("PHONE", "FORUM");
        assertThat(Told.about(id, "ticket.reply.added.v1"))
                .extracting(event -> event.data().path("channel").asText())
                .containsExactly("FORUM", "PHONE");
        String without = agent.opened("inquiry", Map.of("question", "几点开门?"));
        agent.post("/tickets/" + without + "/replies", Map.of("text", "九点"))
                .then()
                .statusCode(201)
                .body("channel", nullValue());
    }

    @Test
    void whoSpeaksForTheCompanyStandsAmongThePolicies() {
        agent.read("/policies")
                .then()
                .body("complaints.spokesperson", equalTo(SPOKESPERSON))
                .body("complaints.onlineChannels", hasItem("FORUM"));
    }

    private String complaint(String channel, Map<String, ?> form) {
        return agent.open(Map.of("process", "complaint", "channel", channel, "form", form))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> watchers(String id) {
        return agent.list("/tickets/" + id + "/watchers", "operator");
    }
}
