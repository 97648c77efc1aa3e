package kefu.journeys;

import static kefu.journeys.Stage.SUITE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 003-篇1 二3, 四: a terminal whose warranty is over is repaired on approval, and only its parts are charged. */
class PartsJourneyTest {

    private final Person agent = Stage.agent();
    private final Person technician = Stage.technician();
    private final Person manager = SUITE.person("2003", "DEPT_MANAGER", "--rank", "MANAGER");

    @Test
    void outOfWarrantyOnlyThePartsArePaidAndTheMoneyReachesFinance() {
        SUITE.itIs("2024-03-13T10:00:00+08:00");
        String customer = Stage.customer("华联商场有限公司");
        new Tariff(Stage.finance()).hasService("PARTS", "零部件", "LOT", "1.00");
        String id = agent.post(
                        "/tickets",
                        "{'process':'work-order','customerId':'" + customer
                                + "','form':{'kind':'MAINTENANCE','customerName':'华联商场','address':'中山路88号',"
                                + "'phone':'13800138000','productModel':'GT-03','purchasedOn':'2021-05-01','fault':'终端不上线',"
                                + "'outOfWarranty':true}}")
                .id();
        assertThat(agent.step("tickets", id, "dispatch", "{'technician':'4001'}")
                        .status())
                .isEqualTo(409);
        manager.step("tickets", id, "approve", "{}").ok();
        agent.step("tickets", id, "dispatch", "{'technician':'4001'}").ok();
        assertThat(technician
                        .step(
                                "tickets",
                                id,
                                "check-departure",
                                READY.replace("'spareParts':true", "'spareParts':false"))
                        .status())
                .isEqualTo(422);
        technician.step("tickets", id, "check-departure", READY).ok();
        technician
                .step("tickets", id, "replace-terminal", "{'oldTerminalNumber':'T100','newTerminalNumber':'T200'}")
                .ok();
        Answer labour = technician.step("tickets", id, "charge", charge("'30.00'"));
        assertThat(labour.status()).isEqualTo(422);
        assertThat(labour.body().toString()).contains("/form/labourFee");
        technician.step("tickets", id, "charge", charge("'0.00'")).ok();
        technician.step("tickets", id, "invoice", "{'invoiceNumber':'FP-1'}").ok();
        assertThat(technician
                        .step("tickets", id, "complete", "{'result':'已更换'}")
                        .status())
                .isEqualTo(409);
        assertThat(technician.step("tickets", id, "remit", "{'voucher':'V-1'}").status())
                .isEqualTo(403);
        Stage.until(Stage.cashier(), "/service-charges?ticketId=" + id, "/items/0/status", "INVOICED");
        Stage.finance().step("tickets", id, "remit", "{'voucher':'V-1'}").ok();
        Stage.until(Stage.cashier(), "/service-charges?ticketId=" + id, "/items/0/status", "REMITTED");
        Answer paid = Stage.finance().get("/payments?customerId=" + customer).ok();
        assertThat(paid.text("/items/0/reference")).isEqualTo("V-1");
        assertThat(paid.text("/items/0/amount/amount")).isEqualTo("380.00");
        technician
                .step("tickets", id, "complete", "{'result':'更换终端，恢复上线','hours':1.5,'signature':'签名'}")
                .ok();
        assertThat(agent.get("/tickets/" + id).text("/state")).isEqualTo("DONE");
        assertThat(agent.get("/tickets/" + id).text("/closed")).isEqualTo("true");
    }

    private static final String READY = "{'information':true,'tools':true,'spareParts':true,'papers':true}";

    private static String charge(String labour) {
        return "{'parts':[{'name':'GPS 终端','quantity':1}],'partsFee':{'amount':'380.00','currency':'CNY'},"
                + "'labourFee':{'amount':" + labour + ",'currency':'CNY'}}";
    }
}
