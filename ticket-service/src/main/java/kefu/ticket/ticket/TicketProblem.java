package kefu.ticket.ticket;

import kefu.platform.problem.ProblemType;
import kefu.platform.text.Text;

/** The refusals of this service beside those of every process and every route. */
public enum TicketProblem implements ProblemType {
    UNKNOWN_TICKET("unknown-ticket", 422, "所指的工单不存在", "The ticket referred to does not exist"),
    EXTERNAL_ID_TAKEN("external-id-taken", 409, "外部编号已被使用", "The external id is taken");

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
