package kefu.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.CharConversionException;
import java.util.Set;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;

/** Refusals the framework makes on its own, said in our form. */
final class WebFaults {

    private WebFaults() {}

    static Refusal refusal(WebApplicationException fault) {
        JsonProcessingException json = Causes.find(fault, JsonProcessingException.class);
        if (json != null) {
            return JsonFaults.refusal(json);
        }
        if (Causes.find(fault, CharConversionException.class) != null) {
            return CommonProblem.MALFORMED.because("请求体不是有效的 UTF-8", "The body is not valid UTF-8");
        }
        return switch (fault.getResponse().getStatus()) {
            case 401 -> CommonProblem.UNAUTHENTICATED.because("令牌缺失或无效", "The token is missing or not valid");
            case 403 -> CommonProblem.FORBIDDEN.because("无权访问", "Access is not allowed");
            case 404 -> nothingThere();
            case 405 -> wrongMethod(KnownMethods.ofThisAddress());
            case 406 -> CommonProblem.NOT_ACCEPTABLE.because("只提供 application/json", "Only application/json is given");
            case 413 -> tooLarge();
            case 415 -> CommonProblem.UNSUPPORTED_MEDIA.because("请使用 application/json", "Send application/json");
            case 500, 501, 502, 504 ->
                CommonProblem.INTERNAL.because("请提供 traceId 以便查询", "Quote the traceId so that we can find it");
            case 503 -> CommonProblem.UNAVAILABLE.because("请稍后重试", "Try again shortly");
            default -> CommonProblem.MALFORMED.because("请求无法理解", "The request cannot be understood");
        };
    }

    /** A path parameter that cannot be an id names nothing; a method the address does not know is another matter. */
    private static Refusal nothingThere() {
        Set<String> known = KnownMethods.ofThisAddress();
        return known.isEmpty() || known.contains(KnownMethods.asked())
                ? CommonProblem.NOT_FOUND.because("此地址下没有内容", "There is nothing at this address")
                : wrongMethod(known);
    }

    private static Refusal wrongMethod(Set<String> known) {
        return CommonProblem.METHOD_NOT_ALLOWED
                .because("此地址不支持该方法", "This address does not know the method")
                .with("allowed", known);
    }

    static Refusal tooLarge() {
        return CommonProblem.TOO_LARGE.because("请求体超过上限", "The body is larger than allowed");
    }
}
