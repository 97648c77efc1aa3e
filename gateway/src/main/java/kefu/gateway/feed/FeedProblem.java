package kefu.gateway.feed;

import kefu.platform.problem.ProblemType;
import kefu.platform.text.Text;

/** How the feed says no beyond the refusals all routes share. */
public enum FeedProblem implements ProblemType {
    CHANGES_GONE("changes-gone", 410, "游标之后的变更已不再保留", "The changes after this cursor are no longer kept");

    private final String slug;
    private final int status;
    private final Text title;

    FeedProblem(String slug, int status, String zh, String en) {
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
