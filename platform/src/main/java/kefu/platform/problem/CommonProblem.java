package kefu.platform.problem;

import kefu.platform.text.Text;

/** The refusals every route of every service may give. */
public enum CommonProblem implements ProblemType {
    MALFORMED("malformed", 400, "请求无法解析", "The request cannot be read"),
    KEY_REQUIRED("idempotency-key-required", 400, "需要 Idempotency-Key", "An Idempotency-Key is required"),
    UNAUTHENTICATED("unauthenticated", 401, "缺少有效的身份令牌", "A valid bearer token is missing"),
    FORBIDDEN("forbidden", 403, "无权执行此操作", "You may not do this"),
    NOT_FOUND("not-found", 404, "不存在", "There is no such thing"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "不支持此方法", "The method is not allowed here"),
    NOT_ACCEPTABLE("not-acceptable", 406, "无法提供所要求的格式", "The wanted format cannot be given"),
    CONFLICT("conflict", 409, "与当前状态冲突", "In conflict with what is there"),
    STILL_RUNNING("still-running", 409, "相同请求仍在处理", "The same request is still running"),
    STALE("stale", 412, "资源已被他人修改", "Somebody changed it meanwhile"),
    TOO_LARGE("too-large", 413, "请求体过大", "The request body is too large"),
    URI_TOO_LONG("uri-too-long", 414, "请求地址过长", "The address is too long"),
    UNSUPPORTED_MEDIA("unsupported-media", 415, "不支持的内容类型", "The content type is not supported"),
    INVALID("invalid", 422, "内容不符合要求", "The content is not valid"),
    KEY_REUSED("key-reused", 422, "幂等键已用于其他请求", "The idempotency key belongs to another request"),
    PRECONDITION_REQUIRED("precondition-required", 428, "需要 If-Match", "If-Match is required"),
    TOO_MANY("too-many-requests", 429, "请求过于频繁", "Too many requests"),
    HEADERS_TOO_LARGE("headers-too-large", 431, "请求头过大", "The request headers are too large"),
    INTERNAL("internal", 500, "内部错误", "Something went wrong on our side"),
    UNAVAILABLE("unavailable", 503, "服务暂不可用", "The service is not available at the moment");

    private final String slug;
    private final int status;
    private final Text title;

    CommonProblem(String slug, int status, String zh, String en) {
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
