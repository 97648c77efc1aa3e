package kefu.journeys;

import static kefu.journeys.Stage.SUITE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** 001-④六: a complaint about a manager goes past him to his superior, and need never come to his knowledge. */
class AccusedManagerJourneyTest {

    private final Person agent = Stage.agent();
    private final Person superior = SUITE.person("9001", "SUPERIOR", "--rank", "DIRECTOR");
    private final Person accused =
            SUITE.person("2077", "DEPT_MANAGER,CS_MANAGER", "--rank", "MANAGER", "--department", "GAS");

    @Test
    void theManagerLearnsNothingAndTheCustomerIsCalledBack() {
        SUITE.itIs("2024-03-12T10:00:00+08:00");
        String id = agent.post(
                        "/tickets",
                        "{'process':'complaint','form':{'complainant':'客户乙','complainedAt':'2024-03-12T09:50:00+08:00',"
                                + "'phone':'13800138009','content':'经理推诿责任不予答复','severity':'MAJOR',"
                                + "'against':{'operator':'2077','rank':'MANAGER','department':'GAS'}}}")
                .id();
        String number = agent.get("/tickets/" + id).text("/number");
        Stage.csManager()
                .step("tickets", id, "withhold", "{'withheldFromAccused':true,'reason':'先行调查'}")
                .ok();
        agent.post("/tickets/" + id + "/notes", "{'text':'录音已调取'}").ok();
        hidden(id, number);

        assertThat(agent.step("tickets", id, "assess", "{'result':'x'}").status())
                .isEqualTo(403);
        superior.step("tickets", id, "assess", "{'result':'调离岗位并道歉'}").ok();
        ComplaintStory.upToResolution(agent, id);
        JsonNode task = Stage.eventually(Stage.otherAgent(), "/callbacks?ticketId=" + id, item -> true);
        SUITE.itIs("2024-03-19T10:30:00+08:00");
        Callback.contentAndSigned(Stage.otherAgent(), task.path("id").asText()).ok();
        Stage.until(agent, "/tickets/" + id, "/state", "CALLED_BACK");
        agent.step("tickets", id, "evaluate", "{'evaluation':'已整改'}").ok();
        assertThat(agent.get("/tickets/" + id).text("/state")).isEqualTo("EVALUATED");
        hidden(id, number);
    }

    private void hidden(String id, String number) {
        assertThat(agent.get("/tickets" + q("录音已调取")).ok().body().toString()).contains(id);
        for (String one : new String[] {"", "/history", "/notes", "/attachments", "/presence", "/links"}) {
            assertThat(accused.get("/tickets/" + id + one).status()).as(one).isEqualTo(404);
        }
        for (String list : new String[] {"?process=complaint&limit=200", q("录音已调取"), q("推诿责任"), q(number)}) {
            assertThat(accused.get("/tickets" + list).ok().body().toString())
                    .as(list)
                    .doesNotContain(id);
        }
    }

    private static String q(String words) {
        return "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
