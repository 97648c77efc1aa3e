package kefu.journeys;

import static kefu.journeys.Stage.SUITE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 群诉: many complain of one cause; the department manager handles them, and every one of them keeps its own clock and callback. */
class GroupComplaintJourneyTest {

    @Test
    void complaintsOfOneCauseLieWithTheDepartmentManagerAndEachIsAnswered() {
        SUITE.itIs("2024-03-14T10:00:00+08:00");
        Person agent = Stage.agent();
        String first = complaint(agent, "客户丙");
        String number = agent.get("/tickets/" + first).text("/number");
        String second = complaint(agent, "客户丁");
        String third = complaint(Stage.otherAgent(), "客户戊");
        String group = "{'firstComplaint':'" + number + "','departmentManager':'2004','cause':'小区停电'}";
        assertThat(agent.step("tickets", first, "join-group", group).status()).isEqualTo(422);
        for (String one : new String[] {second, third}) {
            agent.step("tickets", one, "join-group", group).ok();
            assertThat(agent.get("/tickets/" + one).text("/assignee")).isEqualTo("2004");
            assertThat(agent.get("/tickets/" + one).text("/priority")).isEqualTo("HIGH");
        }
        assertThat(agent.step("tickets", second, "join-group", group).status()).isEqualTo(409);
        assertThat(agent.get("/tickets?assignee=2004&process=complaint")
                        .ok()
                        .body()
                        .toString())
                .contains(second, third)
                .doesNotContain(first);
        ComplaintStory.upToResolution(agent, second);
        ComplaintStory.upToResolution(Stage.otherAgent(), third);
        Stage.eventually(agent, "/callbacks?ticketId=" + second, item -> true);
        Stage.eventually(agent, "/callbacks?ticketId=" + third, item -> true);
        assertThat(agent.get("/tickets/" + first).text("/state")).isEqualTo("RECORDED");
    }

    private static String complaint(Person agent, String name) {
        return agent.post(
                        "/tickets",
                        "{'process':'complaint','form':{'complainant':'" + name
                                + "','complainedAt':'2024-03-14T09:50:00+08:00','phone':'13800138010',"
                                + "'content':'小区停电无人处理','severity':'GENERAL'}}")
                .id();
    }
}
