package kefu.ticket.ticket;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inquiries and cases: 003-篇4 四(二) (30 minutes), 002-M9 一3 (a day after the solution), 002-M7 3.3 (escalation). */
@QuarkusTest
class InquiryTest {

    private final Calls agent = agent("1001");

    @BeforeEach
    void tenOClock() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void anInquiryThatCannotBeAnsweredIsRepliedToWithinThirtyMinutes() {
        String id = agent.opened("inquiry", Map.of("question", "宽带如何续费?"));
        agent.get("/" + id).then().body("clocks.size()", equalTo(0));
        agent.taken(id, "cannot-answer", Map.of("responsible", "1050", "problem", "需查账"))
                .then()
                .body("state", equalTo("REPLY_PROMISED"))
                .body("assignee", equalTo("1050"))
                .body("clocks.find { it.name == 'reply' }.dueAt", equalTo("2024-03-01T02:30:00Z"));
        agent.taken(id, "reply", Map.of("answer", "可在营业厅续费"))
                .then()
                .body("state", equalTo("ANSWERED"))
                .body("clocks.find { it.name == 'reply' }.state", equalTo("MET"));
    }

    @Test
    void whatCannotBeAnsweredFromTheStartRunsFromTheStart() {
        // Whoever wrote or chatted is answered the way he came: nothing but the question is needed.
        String id = agent.opened("inquiry", Map.of("question", "故障何时修复?", "cannotAnswer", true));
        agent.get("/" + id).then().body("clocks.find { it.name == 'reply' }.dueAt", equalTo("2024-03-01T02:30:00Z"));
    }

    @Test
    void anInquiryAnsweredOnTheSpotIsRegisteredOnceOnly() {
        String id = agent.opened("inquiry", Map.of("question", "营业时间?"));
        agent.taken(id, "clarify", Map.of("asked", "哪个网点?"));
        agent.taken(id, "offer-solution", Map.of("solution", "9点到18点"));
        agent.taken(id, "handle-objection", Map.of("objection", "太早关门"));
        agent.taken(id, "offer-solution", Map.of("solution", "网上营业厅全天"));
        agent.taken(id, "answer", Map.of("answer", "网上营业厅全天"));
        Map<String, String> question = Map.of("mainQuestion", "营业时间 " + id);
        agent.taken(id, "register", question).then().body("closed", equalTo(true));
        agent.take(id, "register", question).then().statusCode(409);
    }

    @Test
    void aMainQuestionIsRegisteredOnceHoweverItIsWritten() {
        String question = "宽带如何续费 " + UUID.randomUUID();
        String first = answered();
        String number = agent.get("/" + first).path("number");
        agent.taken(first, "register", Map.of("mainQuestion", question + "？"));
        String second = answered();
        agent.take(second, "register", Map.of("mainQuestion", " " + question.toUpperCase() + " ?"))
                .then()
                .statusCode(409)
                .body("code", equalTo("registered-already"))
                .body("existing", equalTo(number))
                .body("errors.pointer", hasItem("/form/mainQuestion"));
        agent.taken(second, "close-as-duplicate", Map.of("duplicateOf", number))
                .then()
                .body("state", equalTo("DUPLICATE"));
    }

    @Test
    void anObjectionThatWasOvercomeIsFollowedByTheAnswer() {
        String id = agent.opened("inquiry", Map.of("question", "安装要几天"));
        agent.taken(id, "offer-solution", Map.of("solution", "三天内上门"));
        agent.taken(id, "handle-objection", Map.of("objection", "希望周末上门"));
        agent.taken(id, "answer", Map.of("answer", "周末也可以安排")).then().body("state", equalTo("ANSWERED"));
    }

    @Test
    void aDuplicateNamesAnotherInquiryOnFile() {
        String id = answered();
        String duplicate = answered();
        agent.closedAsDuplicate(duplicate);
        String complaint = agent.opened("complaint", Forms.complaint("GENERAL"));
        for (String wrong : new String[] {"IQ-20240229-0001", id, complaint, duplicate}) {
            agent.take(id, "close-as-duplicate", Map.of("duplicateOf", wrong))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/form/duplicateOf"));
        }
    }

    private String answered() {
        String id = agent.opened("inquiry", Map.of("question", "如何续费?"));
        agent.taken(id, "answer", Map.of("answer", "网上营业厅"));
        return id;
    }

    @Test
    void aSolutionIsToldWithinADay() {
        TestClock.freeze("2024-03-01T09:00:00+08:00");
        String id = agent.opened("case", Forms.aCase());
        agent.taken(id, "assign", Map.of("responsible", "1050"));
        agent.taken(id, "record-solution", Map.of("solution", "重置终端"))
                .then()
                .body("clocks.find { it.name == 'reply' }.dueAt", equalTo("2024-03-02T01:00:00Z"));
        agent.taken(id, "reply", Map.of("answer", "请重置终端"));
        agent.taken(id, "close", Map.of()).then().body("state", equalTo("CLOSED"));
    }

    @Test
    void aCaseWithoutItsFiveParticularsIsIncomplete() {
        for (String field : Forms.aCase().keySet()) {
            agent.open("case", Calls.with(Forms.aCase(), field, null))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/form/" + field));
        }
    }

    @Test
    void nothingIsEscalatedWithoutAProposedSolution() {
        String id = agent.opened("case", Forms.aCase());
        agent.take(id, "escalate", Map.of())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/proposedSolution"));
        agent.taken(id, "escalate", Map.of("proposedSolution", "更换设备", "to", "3001"))
                .then()
                .body("state", equalTo("ESCALATED"))
                .body("assignee", equalTo("3001"));
        as("3001", "SUPERIOR").taken(id, "record-solution", Map.of("solution", "同意更换"));
    }

    @Test
    void aFollowUpIsBuiltOnItsOriginal() {
        agent.open("follow-up", Map.of("demand", "另需发票"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/parentId"));
        String original = agent.opened("inquiry", Map.of("question", "账单?"));
        String id = agent("1002")
                .open(Map.of("process", "follow-up", "parentId", original, "form", Map.of("demand", "另需发票")))
                .then()
                .statusCode(201)
                .body("parentId", equalTo(original))
                .body("receiver", equalTo("1001"))
                .extract()
                .path("id");
        agent.get("?parentId=" + original).then().body("items.id", hasItem(id));
        agent.open(Map.of("process", "follow-up", "parentId", original, "form", Map.of()))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/demand"));
    }
}
