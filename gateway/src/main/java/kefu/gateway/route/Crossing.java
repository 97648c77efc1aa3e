package kefu.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.EdgeAnswers;
import kefu.platform.web.Problems;

/**
 * What changes on the way: the caller cannot pretend to be a proxy, and a service that does not answer is said so as a
 * problem, for its own routes alone.
 */
final class Crossing implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest inbound = request.proxiedRequest();
        MultiMap headers = request.headers();
        headers.remove("Forwarded");
        headers.remove("X-Real-IP");
        headers.set("X-Forwarded-For", inbound.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", inbound.scheme());
        if (inbound.authority() != null) {
            headers.set("X-Forwarded-Host", inbound.authority().toString());
        }
        return context.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        // The proxy's own word for "not reached"; no service of ours answers 502.
        if (response.getStatusCode() == 502) {
            HttpServerRequest inbound = context.request().proxiedRequest();
            var refusal = CommonProblem.UNAVAILABLE.because(
                    "该服务暂时没有应答，其他功能不受影响", "This service does not answer at the moment; the others are not affected");
            response.setStatusCode(503);
            response.putHeader("Retry-After", "2");
            response.putHeader("Content-Type", Problems.MEDIA_TYPE);
            response.setBody(Body.body(Buffer.buffer(EdgeAnswers.body(inbound, refusal))));
        }
        return context.sendResponse();
    }
}
