package kefu.platform.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import kefu.platform.json.Json;
import kefu.platform.problem.Refusal;

/** Writes problems where no resource is involved: before routing, and at the gateway's door. */
public final class EdgeAnswers {

    private EdgeAnswers() {}

    /** Ends the exchange with the refusal, unless an answer is under way already. */
    public static void write(RoutingContext at, Refusal refusal) {
        if (at.response().ended() || at.response().headWritten()) {
            return;
        }
        int status = refusal.type().status();
        at.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE);
        if (!at.response().headers().contains(Correlation.HEADER)) {
            at.response()
                    .putHeader(
                            Correlation.HEADER,
                            Correlation.wellFormed(at.request().getHeader(Correlation.HEADER)));
        }
        if (status == 401) {
            at.response().putHeader("WWW-Authenticate", "Bearer realm=\"kefu\"");
        }
        at.response().end(body(at.request(), refusal));
    }

    /** The problem document in the caller's language. */
    public static String body(HttpServerRequest request, Refusal refusal) {
        var language = Languages.of(request.getHeader("Accept-Language"));
        return Json.write(Problems.document(refusal, language, request.path()));
    }
}
