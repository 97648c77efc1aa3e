package kefu.ticket.process;

import static kefu.ticket.process.Played.code;
import static kefu.ticket.process.Played.open;
import static kefu.ticket.process.Played.refusedToOpen;
import static kefu.ticket.process.Played.who;
import static org.assertj.core.api.Assertions.assertThat;

import kefu.platform.json.Json;
import kefu.platform.problem.Refusal;
import kefu.platform.process.Actor;
import org.junit.jupiter.api.Test;

/** Penalties: what the same rule costs the next time, and what each kind of fault costs. */
class PenaltyProcessTest {
    private static final Actor MANAGER = who("3001", "CS_MANAGER");

    private static Played penalty(String more, int earlier) {
        return open(
                "penalty",
                MANAGER,
                "{\"employee\": \"1001\", \"rule\": \"4.5.1\"" + more + "}",
                Json.object().put("earlier", earlier));
    }

    private static String due(Played penalty) {
        return penalty.data("measure").asText() + " "
                + penalty.data("fine").path("amount").asText();
    }

    @Test
    void theSameRuleCosts100Then200ThenTheJob() {
        assertThat(due(penalty("", 0))).isEqualTo("FINE 100.00");
        assertThat(due(penalty("", 1))).isEqualTo("FINE 200.00");
        assertThat(due(penalty("", 2))).isEqualTo("DISMISSAL ");
        assertThat(due(penalty(", \"supervisor\": true", 0))).isEqualTo("FINE 200.00");
        assertThat(penalty("", 1).told("ticket.penalty.recorded.v1").toString())
                .isEqualTo(
                        "{\"employee\":\"1001\",\"rule\":\"4.5.1\",\"kind\":\"RULE\",\"occurrence\":2,\"measure\":\"FINE\"}");
    }

    @Test
    void dutyQuarrelsComplaintsAndLatenessHaveTheirOwnScales() {
        assertThat(due(penalty(", \"kind\": \"DUTY\"", 0))).isEqualTo("FINE 10.00");
        assertThat(due(penalty(", \"kind\": \"DUTY\"", 1))).isEqualTo("FINE 30.00");
        assertThat(due(penalty(", \"kind\": \"DUTY\"", 2))).isEqualTo("DISMISSAL ");
        assertThat(due(penalty(", \"kind\": \"PERSON_IN_CHARGE\"", 5))).isEqualTo("FINE 200.00");
        Played quarrel = penalty(", \"kind\": \"QUARREL\"", 0);
        assertThat(due(quarrel)).isEqualTo("DISMISSAL ");
        assertThat(quarrel.data("monthsOfPay").asInt()).isEqualTo(1);
        String late = ", \"kind\": \"LATENESS\", \"committedOn\": \"2024-02-29\"";
        assertThat(penalty(late, 1).data("percentOfBasePay").asInt()).isEqualTo(1);
        assertThat(penalty(late, 2).data("percentOfBasePay").asInt()).isEqualTo(5);
        Played complaint =
                penalty(", \"kind\": \"COMPLAINT\", \"amount\": {\"amount\": \"15.00\", \"currency\": \"CNY\"}", 0);
        assertThat(complaint.data("measure").asText()).isEqualTo("FINE");
        assertThat(complaint.data("amount").path("amount").asText()).isEqualTo("15.00");
        assertThat(refusedToOpen("penalty", MANAGER, """
                {"employee": "1001", "rule": "x", "kind": "COMPLAINT", "amount": {"amount": "9.99", "currency": "CNY"}}""").type().status()).isEqualTo(422);
    }

    @Test
    void theSupervisorAnswerableForWhoeverIsFinedPaysTheFineTwice() {
        String answerable = ", \"superior\": \"2001\"";
        assertThat(penalty(answerable, 0).data("superiorFine").path("amount").asText())
                .isEqualTo("200.00");
        assertThat(penalty(answerable, 1).data("superiorFine").path("amount").asText())
                .isEqualTo("400.00");
        assertThat(penalty(answerable + ", \"kind\": \"PERSON_IN_CHARGE\"", 0)
                        .data("superiorFine")
                        .path("amount")
                        .asText())
                .isEqualTo("400.00");
        assertThat(penalty(answerable, 2).data("superiorFine").isMissingNode()).isTrue();
        assertThat(penalty("", 0).data("superiorFine").isMissingNode()).isTrue();
        Refusal himself =
                refusedToOpen("penalty", MANAGER, "{\"employee\": \"1001\", \"rule\": \"x\", \"superior\": \"1001\"}");
        assertThat(code(himself)).isEqualTo("himself");
    }

    @Test
    void nobodyRevokesOrExecutesAPenaltyHePaysHimself() {
        String reason = "{\"reason\": \"查证不实\"}";
        Actor punished = who("1001", "DEPT_MANAGER");
        assertThat(code(penalty("", 0).refused("revoke", punished, reason))).isEqualTo("himself");
        assertThat(code(penalty("", 0).refused("fine", punished))).isEqualTo("himself");
        assertThat(code(penalty("", 2).refused("dismiss", who("1001", "OFFICE"))))
                .isEqualTo("himself");
        Played answerable = penalty(", \"superior\": \"2001\"", 0);
        assertThat(code(answerable.refused("revoke", who("2001", "DEPT_MANAGER"), reason)))
                .isEqualTo("himself");
        assertThat(answerable
                        .take("revoke", who("2002", "DEPT_MANAGER"), reason)
                        .state())
                .isEqualTo("REVOKED");
    }

    @Test
    void aDismissalIsNotPaidOffWithAFine() {
        assertThat(penalty("", 2).refused("fine", MANAGER).type().slug()).isEqualTo("not-applicable");
        assertThat(penalty("", 2).take("dismiss", who("9001", "GM")).state()).isEqualTo("DISMISSED");
        Played fined = penalty("", 0).take("fine", MANAGER);
        assertThat(fined.closed()).isTrue();
        assertThat(fined.take("revoke", who("9001", "GM"), "{\"reason\": \"查证不实\"}")
                        .state())
                .isEqualTo("REVOKED");
    }
}
