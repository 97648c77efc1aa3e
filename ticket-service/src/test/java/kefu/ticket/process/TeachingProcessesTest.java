package kefu.ticket.process;

import static kefu.ticket.process.Played.code;
import static kefu.ticket.process.Played.open;
import static kefu.ticket.process.Played.refusedToOpen;
import static kefu.ticket.process.Played.who;
import static org.assertj.core.api.Assertions.assertThat;

import kefu.platform.process.Actor;
import org.junit.jupiter.api.Test;

/** How those who work here are taught and judged: training and appraisal; nobody judges himself. */
class TeachingProcessesTest {

    private static final Actor AGENT = who("1001", "AGENT");
    private static final Actor COLLEAGUE = who("1002", "AGENT");
    private static final Actor SUPERVISOR = who("2001", "SUPERVISOR");
    private static final Actor MANAGER = who("3001", "CS_MANAGER");

    private static String training(String kind, String trainees, String onSale) {
        return """
                {"kind": "%s", "topic": "新终端", "trainer": "2001", "trainees": [%s], "plannedOn": "2024-03-04"%s}""".formatted(kind, trainees, onSale);
    }

    @Test
    void aTrainerTakesOneNewcomerAndANewProductIsTaughtBeforeItsSale() {
        assertThat(code(refusedToOpen("training", MANAGER, training("NEWCOMER", "\"1001\", \"1002\"", ""))))
                .isEqualTo("one-to-one");
        assertThat(code(refusedToOpen(
                        "training", MANAGER, training("NEW_PRODUCT", "\"1001\"", ", \"onSaleOn\": \"2024-03-04\""))))
                .isEqualTo("after-sale");
        Played held = open(
                        "training",
                        MANAGER,
                        training("NEW_PRODUCT", "\"1001\", \"1002\"", ", \"onSaleOn\": \"2024-03-05\""))
                .take("hold", SUPERVISOR, "{\"heldOn\": \"2024-03-01\", \"record\": \"已讲解\"}");
        assertThat(code(held.refused(
                        "assess", SUPERVISOR, "{\"results\": [{\"trainee\": \"1001\", \"passed\": true}]}")))
                .isEqualTo("not-everybody");
        assertThat(code(held.refused("assess", SUPERVISOR, """
                {"results": [{"trainee": "1001", "passed": true}, {"trainee": "1001", "passed": true}]}"""))).isEqualTo("not-everybody");
        held.take("assess", SUPERVISOR, """
                {"results": [{"trainee": "1001", "passed": true}, {"trainee": "1002", "passed": false}]}""");
        assertThat(held.closed()).isTrue();
        assertThat(code(refusedToOpen("training", MANAGER, training("REGULAR", "\"1001\", \"2001\"", ""))))
                .isEqualTo("himself");
    }

    @Test
    void aProductThatIsOnSaleBeforeItWasTaughtIsNoticed() {
        Played late = open("training", MANAGER, training("NEW_PRODUCT", "\"1001\"", ", \"onSaleOn\": \"2024-03-05\""));
        assertThat(late.kept().clocks().get("planned").dueAt()).hasToString("2024-03-04T16:00:00Z");
        late.runsOut("planned")
                .at("2024-03-06T10:00:00+08:00")
                .take("hold", SUPERVISOR, "{\"heldOn\": \"2024-03-05\", \"record\": \"已讲解\"}");
        assertThat(late.data("afterSale").asBoolean()).isTrue();
    }

    @Test
    void anAppraisalMayBeAppealedByTheOneItIsAbout() {
        Played appraisal = open("appraisal", SUPERVISOR, """
                {"employee": "1001", "period": "2024-Q1", "score": 71.5, "findings": "尚可"}""").take("confirm", MANAGER);
        assertThat(appraisal
                        .refused("appeal", COLLEAGUE, "{\"grounds\": \"x\"}")
                        .type()
                        .status())
                .isEqualTo(403);
        appraisal.take("appeal", AGENT, "{\"grounds\": \"漏计两件\"}");
        Actor office = who("7001", "OFFICE");
        assertThat(appraisal
                        .refused("decide-appeal", who("1001", "OFFICE"), "{\"upheld\": true, \"reason\": \"x\"}")
                        .type()
                        .status())
                .isEqualTo(403);
        assertThat(code(appraisal.refused("decide-appeal", office, "{\"upheld\": false, \"reason\": \"属实\"}")))
                .isEqualTo("required");
        assertThat(code(appraisal.refused(
                        "decide-appeal", office, "{\"upheld\": true, \"score\": 80, \"reason\": \"属实\"}")))
                .isEqualTo("upheld");
        appraisal.take("decide-appeal", office, "{\"upheld\": false, \"score\": 80, \"reason\": \"属实\"}");
        assertThat(appraisal.data("score").asInt()).isEqualTo(80);
        assertThat(code(refusedToOpen("appraisal", SUPERVISOR, """
                {"employee": "2001", "period": "2024-Q1", "score": 100, "findings": "好"}"""))).isEqualTo("himself");
    }

    @Test
    void nobodyDecidesOfHimself() {
        String about = "{\"employee\": \"3001\", \"period\": \"2024-Q1\", \"score\": 60, \"findings\": \"尚可\"}";
        assertThat(code(open("appraisal", SUPERVISOR, about).refused("confirm", MANAGER)))
                .isEqualTo("himself");
        String touched = "{\"employee\": \"9100\", \"rule\": \"R1\", \"facts\": \"……\"}";
        Actor centre = who("9100", "CENTRE_ADMIN");
        assertThat(code(open("red-line", SUPERVISOR, touched).refused("clear", centre, "{\"findings\": \"无\"}")))
                .isEqualTo("himself");
        String award = "{\"kind\": \"GRADE\", \"employee\": \"9100\", \"proposal\": \"……\"}";
        assertThat(code(open("service-award", SUPERVISOR, award).refused("grant", centre)))
                .isEqualTo("himself");
    }
}
