package kefu.journeys;

import static kefu.journeys.Stage.SUITE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 群诉: many complain of one cause; the department manager handles them, and every one of them keeps its own clock and callback. */
class GroupComplaintJourneyTest {

    private final Person agent = Stage.agent();
    private final Person manager = SUITE.person("2004", "DEPT_MANAGER", "--rank", "MANAGER");

    @Test
    void complaintsOfOneCauseLieWithTheDepartmentManagerAndEachIsAnsweredCalledBackAndEvaluated() {
        SUITE.itIs("2024-03-14T10:00:00+08:00");
        String first = complaint("客户丙");
        String number = agent.get("/tickets/" + first).text("/number");
        String second = complaint("客户丁");
        String third = complaint("客户戊");
        String group = "{'firstComplaint':'" + number + "','departmentManager':'2004','cause':'小区停电'}";
        assertThat(agent.step("tickets", first, "join-group", group).status()).isEqualTo(422);
        for (String one : new String[] {second, third}) {
            agent.step("tickets", one, "join-group", group).ok();
        }
        assertThat(agent.step("tickets", second, "join-group", group).status()).isEqualTo(409);
        List<String> all = List.of(first, second, third);
        for (String one : all) {
            assertThat(agent.get("/tickets/" + one).text("/assignee")).isEqualTo("2004");
            assertThat(agent.get("/tickets/" + one).text("/priority")).isEqualTo("HIGH");
            assertThat(ids(agent.get("/tickets/" + one + "/group-members"))).containsExactlyElementsOf(all);
        }
        manager.step("tickets", first, "inform-departments", "{'departments':['供电','工程'],'notice':'小区停电，请协同'}")
                .ok();

        all.forEach(one -> ComplaintStory.upToResolution(agent, one));
        List<String> callbacks = all.stream().map(this::callback).toList();
        SUITE.itIs("2024-03-28T09:30:00+08:00");
        callbacks.forEach(
                task -> Callback.contentAndSigned(Stage.otherAgent(), task).ok());
        for (String one : all) {
            Stage.until(agent, "/tickets/" + one, "/state", "CALLED_BACK");
            agent.step("tickets", one, "evaluate", "{'evaluation':'线路已更换'}").ok();
            assertThat(agent.get("/tickets/" + one).text("/state")).isEqualTo("EVALUATED");
        }
    }

    private String callback(String ticket) {
        return Stage.eventually(Stage.otherAgent(), "/callbacks?ticketId=" + ticket, item -> true)
                .path("id")
                .asText();
    }

    private static List<String> ids(Answer list) {
        List<String> ids = new ArrayList<>();
        for (JsonNode item : list.ok().items()) {
            ids.add(item.path("id").asText());
        }
        return ids;
    }

    private String complaint(String name) {
        return agent.post(
                        "/tickets",
                        "{'process':'complaint','form':{'complainant':'" + name
                                + "','complainedAt':'2024-03-14T09:50:00+08:00','phone':'13800138010',"
                                + "'content':'小区停电无人处理','severity':'GENERAL'}}")
                .id();
    }
}
