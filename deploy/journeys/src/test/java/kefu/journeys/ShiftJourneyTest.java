package kefu.journeys;

import static kefu.journeys.Stage.SUITE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 交接班 (002-M4 二3, 003-篇5 十二): what is open goes along with the leader's consent, and a fault in between is both shifts'. */
class ShiftJourneyTest {

    @Test
    void theLateShiftTakesOverWhatTheDayShiftCouldNotFinish() {
        SUITE.itIs("2024-03-06T17:30:00+08:00");
        Person day = Stage.agent();
        Person late = Stage.otherAgent();
        Person leader = SUITE.person("2002", "SUPERVISOR");
        String open = day.post(
                        "/tickets",
                        "{'process':'case','form':{'occurredAt':'2024-03-06T16:00:00+08:00','place':'营业厅','person':'三楼住户',"
                                + "'event':'终端无法上线','phone':'13900001111'}}")
                .id();
        SUITE.itIs("2024-03-06T18:00:00+08:00");
        String lists = "'transferredCustomers':[{'customer':'三楼住户','matter':'等回电'}],'urgentMatters':[]";
        assertThat(day.post("/tickets", handover(lists)).status()).isEqualTo(422);
        String handover = day.post("/tickets", handover(lists + ",'potentialCustomers':[]"))
                .id();
        day.step("tickets", handover, "submit", "{'tickets':['" + open + "']}").ok();
        assertThat(late.step("tickets", handover, "accept", "{}").status()).isEqualTo(409);
        leader.step("tickets", handover, "consent", "{}").ok();
        SUITE.itIs("2024-03-06T18:20:00+08:00");
        late.step("tickets", handover, "accept", "{}").ok();
        assertThat(late.get("/tickets/" + open).text("/assignee")).isEqualTo("1002");
        assertThat(late.get("/tickets/" + open).text("/receiver")).isEqualTo("1001");
        late.step("tickets", handover, "record-fault", "{'occurredAt':'2024-03-06T18:10:00+08:00','fault':'线路中断'}")
                .ok();
        assertThat(late.get("/tickets/" + handover)
                        .body()
                        .at("/form/faults/0/responsible")
                        .toString())
                .isEqualTo("[\"1001\",\"1002\"]");
        late.step("tickets", open, "record-solution", "{'solution':'重启终端'}").ok();
        late.step("tickets", open, "reply", "{'answer':'已恢复'}").ok();
    }

    private static String handover(String lists) {
        return "{'process':'shift-handover','form':{'shift':'DAY','incoming':'1002'," + lists + "}}";
    }
}
