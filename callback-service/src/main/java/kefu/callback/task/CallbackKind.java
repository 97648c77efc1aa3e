package kefu.callback.task;

import kefu.platform.text.Text;

/** Why a customer is called back; decides what is asked, whether he must accept, and whether he must sign. */
public enum CallbackKind {
    /** 首次回访: on the day of the order or contract (001-④一1). */
    INITIAL("首次回访", "Initial callback", false, false),
    /** 定期访问: every month (001-④一1). */
    PERIODIC("定期访问", "Periodic callback", false, false),
    /** 项目回访: monthly in the first year, quarterly later (003-篇8 五). */
    PROJECT("项目回访", "Project callback", false, false),
    /** 投诉回访: on the effect of the rectification, with the customer's signature (003-篇11 三1). */
    COMPLAINT("投诉回访", "Complaint callback", true, true),
    /** 特约服务回访 (003-篇11 三3). */
    SPECIAL_SERVICE("特约服务回访", "Special-service callback", false, false),
    /** 报修回访 (002-M2 四(十四)). */
    REPAIR("报修回访", "Repair callback", false, false),
    /** 告知结果: the customer is told a result and accepts it or not (002-M9 第二条). */
    RESULT("告知结果", "Result call", true, false),
    /** 定期/不定期回访 (其他): no interval in the manuals (D09). */
    REGULAR("其他回访", "Regular callback", false, false),
    /** 意见整改回访: on the effect of what was done about a survey opinion, signed (003-篇11 三2). */
    OPINION("意见整改回访", "Opinion callback", true, true),
    /** 离职移交回访: who takes over, and what whoever left has promised (001-④一4). */
    OWNER_CHANGE("离职移交回访", "Hand-over callback", false, false);

    private final Text title;
    private final boolean askingAcceptance;
    private final boolean signed;

    CallbackKind(String zh, String en, boolean askingAcceptance, boolean signed) {
        this.title = Text.of(zh, en);
        this.askingAcceptance = askingAcceptance;
        this.signed = signed;
    }

    public Text title() {
        return title;
    }

    /** Whether the customer has to say if he accepts what he was told. */
    public boolean isAskingAcceptance() {
        return askingAcceptance;
    }

    /** Whether the record is complete only with the customer's signature. */
    public boolean isSigned() {
        return signed;
    }
}
