package kefu.platform.process;

import kefu.platform.problem.ProblemType;
import kefu.platform.text.Text;

/** Every way a process says no. */
public enum ProcessProblem implements ProblemType {
    NO_SUCH_PROCESS("no-such-process", 422, "没有此流程", "There is no such process"),
    NO_SUCH_STEP("no-such-step", 404, "没有此步骤", "The process has no such step"),
    NOT_ALLOWED("forbidden", 403, "无权执行此操作", "You may not do this"),
    ILLEGAL_STEP("illegal-step", 409, "当前状态下不能执行此步骤", "The step is not possible now"),
    NOT_APPLICABLE("not-applicable", 409, "此步骤不适用于本单", "The step does not apply to this case"),
    OTHER_PERSON("other-person", 409, "须由另一人执行", "Another person has to do this"),
    TOO_EARLY("too-early", 409, "尚未到可执行时间", "It is too early for this"),
    GUARD_FAILED("guard-failed", 409, "不满足执行条件", "A condition is not met"),
    FORM_INVALID("step-form-invalid", 422, "表单不符合要求", "The form is not valid");

    private final String slug;
    private final int status;
    private final Text title;

    ProcessProblem(String slug, int status, String zh, String en) {
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
