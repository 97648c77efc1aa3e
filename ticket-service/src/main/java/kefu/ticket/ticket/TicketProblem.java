package kefu.ticket.ticket;

import kefu.platform.problem.ProblemType;
import kefu.platform.text.Text;

/** The refusals of this service beside those of every process and every route. */
public enum TicketProblem implements ProblemType {
    UNKNOWN_TICKET("unknown-ticket", 422, "所指的工单不存在", "The ticket referred to does not exist"),
    EXTERNAL_ID_TAKEN("external-id-taken", 409, "外部编号已被使用", "The external id is taken"),
    TICKET_CLOSED("ticket-closed", 409, "工单已关闭", "The ticket is closed"),
    CLAIMED("claimed", 409, "工单已被认领", "The ticket is claimed"),
    NOT_CLAIMED("not-claimed", 409, "工单未被认领", "The ticket is not claimed"),
    UNFIT("assignee-unfit", 409, "此人现在不能接手", "He cannot take it now"),
    KNOWN_OPERATOR("operator-known", 409, "该工号已登记", "The operator is known already"),
    WORK_SHEET_ANSWERED("work-sheet-answered", 409, "工作单已答复", "The work sheet has been answered"),
    CALLBACK_NOT_PROMISED("callback-not-promised", 409, "回电承诺不符", "It does not go with what the caller was promised"),
    HOLD_WITHOUT_CONSENT("hold-without-consent", 409, "未征得客户同意", "The caller did not agree to wait"),
    MEASURED_ALREADY("measured-already", 409, "已测得的数值不得修改", "What was measured is not changed"),
    LINK_CYCLE("link-cycle", 409, "关联形成循环", "The link would close a circle"),
    LINKED_ALREADY("linked-already", 409, "已有关联", "Is linked already"),
    ATTACHMENT_KEPT("attachment-kept", 409, "附件不得修改", "A kept file is not changed"),
    ATTACHMENT_TYPE("attachment-type", 422, "不接受此类文件", "Files of this type are not taken"),
    RANGE("range-not-satisfiable", 416, "文件没有这一段", "The file has no such stretch"),
    MERGED("merged", 409, "工单已合并", "The ticket is merged"),
    OTHER_CUSTOMER("other-customer", 409, "客户不同", "Belongs to another customer"),
    UNDONE_ALREADY("undone-already", 409, "已撤销", "Is undone already"),
    NOT_UNDOABLE("not-undoable", 409, "不可撤销", "Cannot be undone"),
    NAME_TAKEN("name-taken", 409, "名称已被使用", "The name is taken"),
    NO_CLOSING_STEP("no-closing-step", 409, "没有唯一的结束步骤", "There is not exactly one step that closes it"),
    JOB_ENDED("job-ended", 409, "作业状态不允许", "The job has gone on");

    private final String slug;
    private final int status;
    private final Text title;

    TicketProblem(String slug, int status, String zh, String en) {
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
