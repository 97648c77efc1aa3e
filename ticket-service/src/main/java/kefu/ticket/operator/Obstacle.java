package kefu.ticket.operator;

import java.util.Locale;

/** Why somebody cannot take a ticket now. */
public enum Obstacle {
    NOT_ON_DUTY("不在班", "Is not on duty"),
    ON_LEAVE("请假中", "Is on leave"),
    INACTIVE("已不在岗", "No longer works here"),
    SKILL_MISSING("缺少所需技能", "Lacks a skill the ticket needs"),
    AT_CAPACITY("在办工单已达上限", "Has as many open tickets as he can take");

    private final String zh;
    private final String en;

    Obstacle(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** As it stands in a refusal. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
