package kefu.ticket.process;

import static kefu.ticket.process.Played.code;
import static kefu.ticket.process.Played.open;
import static kefu.ticket.process.Played.refusedToOpen;
import static kefu.ticket.process.Played.who;
import static org.assertj.core.api.Assertions.assertThat;

import kefu.platform.process.Actor;
import org.junit.jupiter.api.Test;

/** The rules of the house and its tenants: passes, keys, spaces, renovations, moves, inspections, returns. */
class PropertyProcessesTest {

    private static final Actor AGENT = who("1001", "AGENT");
    private static final Actor SUPERVISOR = who("2001", "SUPERVISOR");
    private static final Actor GUARD = who("4001", "TECHNICIAN");

    // ── keys, spaces: one holder at a time ──

    @Test
    void aKeyThatIsOutIsOverdueWhenItDoesNotComeBack() {
        String form = """
                {"key": "K-3-201", "borrower": "赵五", "purpose": "看房", "returnBy": "2024-03-01T12:00:00+08:00"}""";
        Played loan = open("key-loan", AGENT, form);
        String claimed = loan.unique();
        assertThat(claimed).contains("K-3-201");
        assertThat(loan.runsOut("return").state()).isEqualTo("OVERDUE");
        assertThat(loan.unique()).isEqualTo(claimed);
        assertThat(loan.take("return-key", AGENT).unique()).isEqualTo("null");
    }

    @Test
    void aParkingSpaceIsClaimedByItsAllocationAndFreeAfterIt() {
        String form = """
                {"unit": "3-201", "applicant": "王小明", "phone": "13812341234", "plate": "沪A12345"}""";
        Played space = open("parking", AGENT, form);
        assertThat(space.unique()).isEqualTo("null");
        space.take("allocate", AGENT, "{\"space\": \"B1-007\"}");
        assertThat(space.unique()).contains("B1-007");
        assertThat(space.take("release", AGENT).unique()).isEqualTo("null");
    }

    // ── 巡查 ──

    @Test
    void everyFindingIsPassedOnAtOnceAndPutRightBeforeTheRoundIsOver() {
        Played round = open("inspection", AGENT, "{\"kind\": \"BUILDING\", \"area\": \"3号楼\"}")
                .take("record-finding", AGENT, finding("楼道灯不亮"))
                .take("record-finding", AGENT, finding("消防栓漏水"));
        assertThat(round.told("ticket.inspection.finding-created.v1").toString())
                .isEqualTo("{\"finding\":2,\"department\":\"ENGINEERING\"}");
        assertThat(code(round.refused("finish", AGENT))).isEqualTo("findings-open");
        round.take("fix-finding", GUARD, "{\"finding\": 2, \"remedy\": \"更换阀门\"}");
        assertThat(code(round.refused("fix-finding", GUARD, "{\"finding\": 2, \"remedy\": \"x\"}")))
                .isEqualTo("no-open-finding");
        assertThat(code(round.refused("fix-finding", GUARD, "{\"finding\": 3, \"remedy\": \"x\"}")))
                .isEqualTo("no-open-finding");
        assertThat(round.take("fix-finding", GUARD, "{\"finding\": 1, \"remedy\": \"换灯泡\"}")
                        .take("finish", AGENT)
                        .state())
                .isEqualTo("DONE");
    }

    private static String finding(String problem) {
        return "{\"place\": \"3号楼2层\", \"problem\": \"" + problem + "\", \"passedTo\": \"ENGINEERING\"}";
    }

    @Test
    void aVacantUnitIsLateWhenItsMonthIsOver() {
        Played unit =
                open("vacant-unit", AGENT, "{\"unit\": \"3-201\", \"month\": \"2024-03\", \"cleaner\": \"5001\"}");
        assertThat(unit.kept().clocks().get("month").dueAt()).hasToString("2024-03-31T16:00:00Z");
        assertThat(unit.runsOut("month")
                        .told("ticket.sla.breached.v1")
                        .path("clock")
                        .asText())
                .isEqualTo("month");
    }

    @Test
    void aVacantUnitIsCleanedWithEverythingShutAndCheckedBySomebodyElse() {
        Actor cleaner = who("5001", "SUPERVISOR");
        Played unit =
                open("vacant-unit", AGENT, "{\"unit\": \"3-201\", \"month\": \"2024-03\", \"cleaner\": \"5001\"}");
        assertThat(unit.refused("record-cleaning", AGENT, "{\"doorsAndWindowsClosed\": true}")
                        .type()
                        .status())
                .isEqualTo(403);
        assertThat(code(unit.refused("record-cleaning", cleaner, "{\"doorsAndWindowsClosed\": false}")))
                .isEqualTo("left-open");
        unit.take("record-cleaning", cleaner, "{\"doorsAndWindowsClosed\": true}");
        assertThat(unit.refused("check", cleaner).type().slug()).isEqualTo("other-person");
        assertThat(unit.take("check", SUPERVISOR).closed()).isTrue();
    }

    // ── 装修, 入驻, 退租 ──

    @Test
    void aRenovationThatBreaksTheRulesIsAnsweredWithANotice() {
        Played works = open("renovation", AGENT, """
                {"unit": "3-201", "applicant": "王小明", "phone": "13812341234", "contractor": "宏达装饰", "works": "拆非承重墙",
                 "beginsOn": "2024-03-04", "endsOn": "2024-04-04"}""");
        assertThat(works.refused("begin", AGENT).type().slug()).isEqualTo("illegal-step");
        works.take("approve", SUPERVISOR, "{\"inspectEveryDays\": 7}").take("begin", AGENT);
        assertThat(works.kept().clocks().get("inspection").dueAt()).hasToString("2024-03-08T16:00:00Z");
        assertThat(works.kept().clocks().get("works").dueAt()).hasToString("2024-04-04T16:00:00Z");
        assertThat(code(works.refused("accept", SUPERVISOR, "{\"fileNumber\": \"F-1\"}")))
                .isEqualTo("never-inspected");
        assertThat(code(works.refused("record-violation", AGENT, violation("2024-02-29"))))
                .isEqualTo("in-the-past");
        works.take("record-violation", AGENT, violation("2024-03-08"));
        assertThat(works.told("ticket.renovation.violation-found.v1")
                        .path("rectifyBy")
                        .asText())
                .isEqualTo("2024-03-08");
        assertThat(works.refused("accept", SUPERVISOR, "{\"fileNumber\": \"F-1\"}")
                        .type()
                        .slug())
                .isEqualTo("illegal-step");
        works.take("rectify", AGENT, "{\"remedy\": \"已恢复\"}").take("accept", SUPERVISOR, "{\"fileNumber\": \"F-1\"}");
        assertThat(works.closed()).isTrue();
    }

    private static String violation(String rectifyBy) {
        return "{\"violation\": \"占用通道\", \"notice\": \"014-3\", \"rectifyBy\": \"" + rectifyBy + "\"}";
    }

    @Test
    void aMoveInIsFiledOnceServicesAndRulesWereExplained() {
        Played move = open("occupancy", AGENT, """
                {"unit": "3-201", "occupant": "OWNER", "resident": "王小明", "phone": "13812341234"}""")
                .take("register", AGENT, "{\"registrationForm\": \"016-1\"}")
                .take("hand-over", AGENT, "{\"keys\": 3, \"signature\": \"王小明\"}");
        assertThat(move.told("ticket.occupancy.changed.v1").toString())
                .isEqualTo("{\"kind\":\"MOVE_IN\",\"unit\":\"3-201\",\"changedOn\":\"2024-03-01\"}");
        assertThat(code(move.refused("archive", AGENT, "{\"explained\": false, \"fileNumber\": \"F-2\"}")))
                .isEqualTo("not-explained");
        assertThat(move.take("archive", AGENT, "{\"explained\": true, \"fileNumber\": \"F-2\"}")
                        .state())
                .isEqualTo("ARCHIVED");
    }

    @Test
    void aLeaseEndsWhenNothingIsLeftToPayAndEveryDepartmentSigned() {
        Actor finance = who("6001", "FINANCE");
        Played lease = open("lease-end", AGENT, """
                {"unit": "1-101", "tenant": "华联商场", "leavesOn": "2024-03-31", "departments": ["ENGINEERING", "SECURITY"]}""").take("sign-off", AGENT, "{\"department\": \"ENGINEERING\"}");
        assertThat(code(lease.refused("clear-fees", finance, fees("120.00")))).isEqualTo("open-fees");
        assertThat(code(lease.refused("clear-fees", finance, fees("0.00")))).isEqualTo("not-signed-off");
        assertThat(lease.refused("close", AGENT).type().slug()).isEqualTo("illegal-step");
        assertThat(code(lease.refused("sign-off", AGENT, "{\"department\": \"CLEANING\"}")))
                .isEqualTo("not-concerned");
        assertThat(code(lease.refused("sign-off", Played.of("ENGINEERING", AGENT), "{\"department\": \"SECURITY\"}")))
                .isEqualTo("other-department");
        lease.take("sign-off", AGENT, "{\"department\": \"SECURITY\"}").take("clear-fees", finance, fees("0.00"));
        assertThat(lease.take("close", AGENT)
                        .told("ticket.occupancy.changed.v1")
                        .path("kind")
                        .asText())
                .isEqualTo("LEASE_END");
    }

    private static String fees(String amount) {
        return "{\"openFees\": {\"amount\": \"" + amount + "\", \"currency\": \"CNY\"}}";
    }

    // ── 遗留问题, 裁决, 退换货 ──

    @Test
    void aDefectIsVerifiedBySomebodyWhoDidNotPutItRight() {
        Actor both = who("4001", "TECH_SUPERVISOR");
        Played defect = open("defect", AGENT, "{\"place\": \"地下室\", \"defect\": \"渗水\"}")
                .take("assign", AGENT, "{\"responsible\": \"4001\", \"fixBy\": \"2024-03-15\"}")
                .take("fix", both, "{\"remedy\": \"补防水\"}");
        assertThat(defect.refused("verify", both).type().slug()).isEqualTo("other-person");
        assertThat(defect.take("verify", AGENT).closed()).isTrue();
    }

    @Test
    void aDefectIsNotFoundInTheFuture() {
        assertThat(code(refusedToOpen(
                        "defect", AGENT, "{\"place\": \"地下室\", \"defect\": \"渗水\", \"foundOn\": \"2024-03-02\"}")))
                .isEqualTo("in-the-future");
    }

    @Test
    void theOfficeRulesWhenItHasHeardEveryDepartmentAndSeesToTheExecution() {
        Actor office = who("7001", "OFFICE");
        Actor manager = who("3001", "DEPT_MANAGER");
        Played dispute = open("arbitration", manager, """
                {"matter": "谁负责接线", "demandingDepartment": "CS", "departments": ["TECH", "SALES"]}""")
                .take("give-opinion", manager, opinion("CS"))
                .take("give-opinion", manager, opinion("TECH"));
        String ruling = "{\"ruling\": \"由技术部负责\", \"executor\": \"TECH\"}";
        assertThat(code(dispute.refused("rule", office, ruling))).isEqualTo("opinions-missing");
        assertThat(code(dispute.refused("give-opinion", manager, opinion("HR"))))
                .isEqualTo("not-concerned");
        assertThat(code(dispute.refused("give-opinion", Played.of("TECH", manager), opinion("SALES"))))
                .isEqualTo("other-department");
        dispute.take("give-opinion", manager, opinion("SALES"));
        assertThat(code(dispute.refused("rule", office, ruling.replace("\"TECH\"", "\"HR\""))))
                .isEqualTo("not-concerned");
        dispute.take("rule", office, ruling);
        assertThat(dispute.told("ticket.arbitration.ruled.v1").path("executor").asText())
                .isEqualTo("TECH");
        assertThat(dispute.refused("confirm-execution", manager, "{\"result\": \"完成\"}")
                        .type()
                        .status())
                .isEqualTo(403);
        assertThat(dispute.take("confirm-execution", office, "{\"result\": \"完成\"}")
                        .state())
                .isEqualTo("EXECUTED");
    }

    @Test
    void noDepartmentHasADisputeWithItself() {
        assertThat(code(refusedToOpen(
                        "arbitration",
                        who("3001", "DEPT_MANAGER"),
                        "{\"matter\": \"接线\", \"demandingDepartment\": \"CS\", \"departments\": [\"TECH\", \"CS\"]}")))
                .isEqualTo("with-itself");
    }

    private static String opinion(String department) {
        return "{\"department\": \"" + department + "\", \"opinion\": \"……\"}";
    }

    @Test
    void whatWasAskedForDecidesBetweenRefundAndExchange() {
        Played back = open("return", AGENT, """
                {"orderNumber": "OD-20240220-0001", "goods": "终端一台", "wish": "REFUND", "reason": "质量问题"}""");
        assertThat(back.refused("receive-goods", AGENT, "{\"condition\": \"完好\"}")
                        .type()
                        .slug())
                .isEqualTo("illegal-step");
        back.take("approve", SUPERVISOR).take("receive-goods", AGENT, "{\"condition\": \"完好\"}");
        assertThat(back.refused("exchange", AGENT, "{\"consignmentNote\": \"T-1\"}")
                        .type()
                        .slug())
                .isEqualTo("not-applicable");
        back.take(
                "refund",
                who("6001", "FINANCE"),
                "{\"amount\": {\"amount\": \"99.00\", \"currency\": \"CNY\"}, \"voucher\": \"V-1\"}");
        assertThat(back.state()).isEqualTo("REFUNDED");
    }
}
