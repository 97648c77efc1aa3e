package kefu.callback;

import kefu.platform.problem.ProblemType;
import kefu.platform.text.Text;

/** Every way the callback service says no beyond the refusals all services share. */
public enum CallbackProblem implements ProblemType {
    CALLBACK_CLOSED("callback-closed", 409, "回访已结束", "The callback is closed"),
    CALLBACK_HELD("callback-held", 409, "回访正由他人处理", "Somebody else holds the callback"),
    OTHER_AGENT_REQUIRED("other-agent-required", 409, "须由其他客服代表再次回访", "Another agent must call this time"),
    OTHER_TIME_REQUIRED("other-time-required", 409, "须在其他时间再次回访", "The next call must be at another time"),
    WITH_SUPERVISOR("callback-with-supervisor", 409, "回访已转主管处理", "The callback lies with the supervisor"),
    PLAN_CLOSED("plan-closed", 409, "回访计划已结束", "The callback plan is closed"),
    PLAN_EXISTS("plan-exists", 409, "客户已有同类回访计划", "The customer already has such a callback plan"),
    SURVEY_NOT_OPEN("survey-not-open", 409, "调查未在进行", "The survey is not open"),
    SURVEY_ANSWERED("survey-answered", 409, "客户已答复", "The customer has answered already"),
    IDENTITY_NOT_VERIFIED("identity-not-verified", 422, "未核实客户身份", "The customer's identity is not verified"),
    ATTEMPT_INCONSISTENT("attempt-inconsistent", 422, "回访记录前后矛盾", "The attempt contradicts itself"),
    ANSWERS_INVALID("answers-invalid", 422, "回访答案不完整或不正确", "The answers are incomplete or wrong"),
    FILTER_NOT_INDEXED("filter-not-indexed", 422, "不支持此筛选组合", "These filters cannot be combined");

    private final String slug;
    private final int status;
    private final Text title;

    CallbackProblem(String slug, int status, String zh, String en) {
        this.slug = slug;
        this.status = status;
        this.title = Text.of(zh, en);
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }
}
