package kefu.gateway.client;

import kefu.platform.problem.ProblemType;
import kefu.platform.text.Text;

/** What can stand against administering an API client. */
enum ClientProblem implements ProblemType {
    NAME_TAKEN("client-name-taken", 409, "客户端名称已被使用", "An API client has this name already"),
    TWO_SECRETS("two-secrets-live", 409, "已有两个有效密钥", "Two secrets are live already"),
    DISABLED("client-disabled", 409, "客户端已停用", "The API client is disabled"),
    NOT_DISABLED("client-enabled", 409, "客户端未停用", "The API client is enabled");

    private final String slug;
    private final int status;
    private final Text title;

    ClientProblem(String slug, int status, String zh, String en) {
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
