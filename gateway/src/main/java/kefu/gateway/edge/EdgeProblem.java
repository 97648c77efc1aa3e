package kefu.gateway.edge;

import kefu.platform.problem.ProblemType;
import kefu.platform.text.Text;

/** What is refused before the door. */
enum EdgeProblem implements ProblemType {
    ORIGIN("origin-not-allowed", 403, "不允许此来源的页面访问", "Pages of this origin may not ask this");

    private final String slug;
    private final int status;
    private final Text title;

    EdgeProblem(String slug, int status, String zh, String en) {
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
