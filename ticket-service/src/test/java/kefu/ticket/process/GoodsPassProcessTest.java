package kefu.ticket.process;

import static kefu.ticket.process.Played.code;
import static kefu.ticket.process.Played.open;
import static kefu.ticket.process.Played.refusedToOpen;
import static kefu.ticket.process.Played.who;
import static org.assertj.core.api.Assertions.assertThat;

import kefu.platform.problem.Refusal;
import kefu.platform.process.Actor;
import org.junit.jupiter.api.Test;

/** What leaves a building or enters it, and on whose stamp (003-篇11 五). */
class GoodsPassProcessTest {

    private static final Actor AGENT = who("1001", "AGENT");
    private static final Actor GUARD = who("4001", "TECHNICIAN");

    private static String pass(String direction, String hazard) {
        return """
                {"direction": "%s", "company": "华联商场", "bearer": "王小明", "passesAt": "2024-03-01T15:00:00+08:00",
                 "goods": [{"description": "展柜", "quantity": 2, "hazard": "%s"}]}""".formatted(direction, hazard);
    }

    @Test
    void withoutTheStampOfCustomerServiceNothingPasses() {
        Played pass = open("goods-pass", AGENT, pass("IN", "NONE"));
        Refusal refusal = pass.refused("release", GUARD);
        assertThat(refusal.type().status()).isEqualTo(409);
        assertThat(refusal.extensions().get("missing")).asString().contains("stamp");
        pass.take("stamp", AGENT).take("release", GUARD);
        assertThat(pass.state()).isEqualTo("PASSED");
        assertThat(pass.told("ticket.goods-pass.released.v1").path("direction").asText())
                .isEqualTo("IN");
    }

    @Test
    void dangerousGoodsAreNotLetInWhateverTheStampSays() {
        for (String hazard : new String[] {"FLAMMABLE", "EXPLOSIVE", "TOXIC", "CORROSIVE"}) {
            Refusal refusal = refusedToOpen("goods-pass", AGENT, pass("IN", hazard));
            assertThat(refusal.type().status()).isEqualTo(422);
            assertThat(code(refusal)).contains("forbidden-goods");
            Played stamped = open("goods-pass", AGENT, pass("IN", "NONE")).take("stamp", AGENT);
            Refusal atTheGate = stamped.refused("release", GUARD, "{\"hazardFound\": \"" + hazard + "\"}");
            assertThat(atTheGate.type().status()).isEqualTo(409);
        }
        open("goods-pass", AGENT, pass("OUT", "FLAMMABLE"));
    }

    @Test
    void goodsLeaveWithTheSealOrOnASpecimenOnFile() {
        Refusal refusal = open("goods-pass", AGENT, pass("OUT", "NONE")).refused("stamp", AGENT);
        assertThat(refusal.type().status()).isEqualTo(409);
        assertThat(code(refusal)).isEqualTo("neither-seal-nor-specimen");
        assertThat(code(open("goods-pass", AGENT, pass("OUT", "NONE"))
                        .refused("stamp", AGENT, "{\"specimen\": \" \"}")))
                .isEqualTo("neither-seal-nor-specimen");
        Played onSpecimen =
                open("goods-pass", AGENT, pass("OUT", "NONE")).take("stamp", AGENT, "{\"specimen\": \"S-17\"}");
        assertThat(onSpecimen.state()).isEqualTo("CS_STAMPED");
        Played sealed = open("goods-pass", AGENT, pass("OUT", "NONE")).take("seal", AGENT, "{\"sealedBy\": \"李四\"}");
        assertThat(sealed.take("stamp", AGENT).take("release", GUARD).closed()).isTrue();
    }

    @Test
    void aPassIsForSomething() {
        String nothing = pass("OUT", "NONE").replace("\"quantity\": 2", "\"quantity\": 0");
        assertThat(code(refusedToOpen("goods-pass", AGENT, nothing))).isEqualTo("not-positive");
    }

    @Test
    void duringARenovationThereAreNoGoodsPasses() {
        String form = pass("OUT", "NONE").replace("\"company\"", "\"duringRenovation\": true, \"company\"");
        assertThat(code(refusedToOpen("goods-pass", AGENT, form))).isEqualTo("renovation");
    }

    @Test
    void aPassNobodyUsedAtItsTimeIsNoticedADayLater() {
        Played used = open("goods-pass", AGENT, pass("IN", "NONE")).take("stamp", AGENT);
        assertThat(used.kept().clocks().get("passing").dueAt()).hasToString("2024-03-02T07:00:00Z");
        used.at("2024-03-01T15:10:00+08:00").take("release", GUARD);
        assertThat(used.kept().clocks().get("passing").state()).hasToString("MET");
        assertThat(open("goods-pass", AGENT, pass("IN", "NONE"))
                        .runsOut("passing")
                        .told("ticket.sla.breached.v1")
                        .path("clock")
                        .asText())
                .isEqualTo("passing");
    }
}
