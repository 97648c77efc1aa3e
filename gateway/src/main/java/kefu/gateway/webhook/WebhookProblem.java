package kefu.gateway.webhook;

import kefu.platform.problem.ProblemType;
import kefu.platform.text.Text;

/** How webhooks say no beyond the refusals all routes share. */
public enum WebhookProblem implements ProblemType {
    TOO_MANY_WEBHOOKS("too-many-webhooks", 409, "推送订阅数量已达上限", "No more webhooks may be subscribed"),
    DELIVERY_UNDER_WAY("delivery-under-way", 409, "该推送尚未结束", "The delivery has not ended yet"),
    WEBHOOK_INACTIVE("webhook-inactive", 409, "推送订阅已停用", "The webhook is not active"),
    ADDRESS_REFUSED("webhook-address-refused", 422, "不能推送到此地址", "This address cannot be told anything");

    private final String slug;
    private final int status;
    private final Text title;

    WebhookProblem(String slug, int status, String zh, String en) {
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
