package kefu.gateway.route;

import kefu.platform.problem.ProblemType;
import kefu.platform.text.Text;

/** What only the door, or what stands before it, refuses. */
public enum GatewayProblem implements ProblemType {
    ORIGIN("origin-not-allowed", 403, "不允许此来源的页面访问", "Pages of this origin may not ask this"),
    SLOW_BODY("slow-body", 408, "请求体到达过慢", "The request body arrives too slowly");

    private final String slug;
    private final int status;
    private final Text title;

    GatewayProblem(String slug, int status, String zh, String en) {
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
