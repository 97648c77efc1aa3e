package kefu.ticket;

import java.util.List;
import java.util.Map;

/** Opening forms that are complete, for tests to change one thing at a time. */
public final class Forms {

    private Forms() {}

    public static Map<String, Object> complaint(String severity) {
        return Map.of(
                "complainant", "王小明",
                "complainedAt", "2024-03-01T09:50:00+08:00",
                "phone", "13812341234",
                "content", "电梯停运三天无人处理",
                "severity", severity);
    }

    public static Map<String, Object> complaintAbout(String rank, String operator) {
        return Calls.with(
                complaint("GENERAL"), "against", Map.of("operator", operator, "rank", rank, "department", "GAS"));
    }

    public static Map<String, Object> repair() {
        return Map.of(
                "reporter",
                "李四",
                "reporterDepartment",
                "行政部",
                "phone",
                "021-55667788",
                "place",
                "3号楼201",
                "fault",
                "空调漏水");
    }

    public static Map<String, Object> repaired() {
        return Map.of(
                "content",
                "更换冷凝管",
                "hours",
                1.5,
                "materials",
                List.of(Map.of("name", "冷凝管", "quantity", 1, "unit", "根")));
    }

    public static Map<String, Object> firstContact(boolean withinDuty) {
        return Map.of("matter", "客户询问停车位续租", "customer", "华联商场", "withinDuty", withinDuty);
    }

    public static Map<String, Object> aCase() {
        return Map.of(
                "occurredAt", "2024-02-29T16:00:00+08:00",
                "place", "营业厅",
                "person", "赵五",
                "event", "终端无法上线",
                "phone", "13900001111");
    }

    public static Map<String, Object> maintenance() {
        return Map.of(
                "kind", "MAINTENANCE",
                "customerName", "华联商场",
                "address", "中山路88号",
                "phone", "13800138000",
                "productModel", "GT-03",
                "purchasedOn", "2022-05-01",
                "fault", "终端不上线");
    }

    public static Map<String, Object> outOfWarranty() {
        return Calls.with(maintenance(), "outOfWarranty", true);
    }

    public static Map<String, Object> installation() {
        return Map.of(
                "kind",
                "INSTALLATION",
                "installationRequest",
                "AZ-2024-031",
                "vehicles",
                List.of(Map.of("plateNumber", "沪A12345", "terminalNumber", "T100")),
                "drivers",
                List.of(Map.of("name", "孙师傅", "plateNumber", "沪A12345")));
    }

    public static Map<String, Object> fault() {
        return Map.of(
                "occurredAt", "2024-03-01T08:20:00+08:00",
                "place", "三号机房",
                "symptom", "全网中断",
                "plan", "切换备用线路");
    }
}
