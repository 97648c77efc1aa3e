package kefu.platform.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Map;
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
        MultiMap headers = at.response().headers();
        headers.remove(HttpHeaders.CONTENT_TYPE);
        headers(at.request(), refusal).forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
        if (!headers.contains(Correlation.HEADER)) {
            headers.set(Correlation.HEADER, Correlation.wellFormed(at.request().getHeader(Correlation.HEADER)));
        }
        at.response().setStatusCode(refusal.type().status()).end(body(at.request(), refusal));
    }

    /** What is said beside the document; where somebody knows better, such as for how long to wait, he says so first. */
    public static Map<String, String> headers(HttpServerRequest request, Refusal refusal) {
        return Problems.headers(refusal, languageOf(request));
    }

    /** The problem document in the caller's language. */
    public static String body(HttpServerRequest request, Refusal refusal) {
        return Json.write(Problems.document(refusal, languageOf(request), request.path()));
    }

    private static Locale languageOf(HttpServerRequest request) {
        return Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
