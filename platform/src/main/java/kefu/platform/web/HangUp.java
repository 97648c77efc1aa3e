package kefu.platform.web;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.StreamResetException;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * Ends a conversation as its protocol has it: below HTTP/2 the connection is closed, with HTTP/2 only the one stream is
 * reset, so that the requests beside it go on.
 */
public final class HangUp {

    /** RFC 9113: the answer is complete, the rest of the question is just not wanted. */
    private static final long NO_ERROR = 0;

    private static final long CANCEL = 8;

    private static final long PATIENCE_MILLIS = 10_000;

    private HangUp() {}

    /** Says before the answer that nothing more will be heard on the connection; HTTP/2 knows no such field. */
    public static void announce(HttpServerRequest request) {
        if (!isHttp2(request) && !request.response().headWritten()) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
    }

    /** Listens no longer, whatever has been answered. */
    public static void now(HttpServerRequest request) {
        if (isHttp2(request)) {
            request.response().reset(request.response().ended() ? NO_ERROR : CANCEL);
        } else {
            request.connection().close();
        }
    }

    /** Without waiting for what he has not taken, which may be for ever. */
    public static void cut(HttpServerRequest request) {
        if (isHttp2(request)) {
            request.response().reset(CANCEL);
        } else if (request.connection() instanceof ConnectionBase connection) {
            // The public way to close waits until everything has been written.
            connection.channelHandlerContext().close();
        } else {
            request.connection().close();
        }
    }

    /** Whether more of the request can come than its head. */
    public static boolean isBodyToCome(HttpServerRequest request) {
        return !request.isEnded()
                && (isHttp2(request)
                        || request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                        || request.headers().contains(HttpHeaders.TRANSFER_ENCODING));
    }

    /** Reads away what still comes for a moment, so that the sender hears why he is refused; then listens no longer. */
    static void afterTheRest(RoutingContext at) {
        HttpServerRequest request = at.request();
        if (!isBodyToCome(request)) {
            return;
        }
        announce(request);
        long timer = at.vertx().setTimer(PATIENCE_MILLIS, _ -> {
            if (!request.isEnded()) {
                now(request);
            }
        });
        request.handler(_ -> {});
        request.endHandler(_ -> {
            at.vertx().cancelTimer(timer);
            if (!isHttp2(request)) {
                request.connection().close();
            }
        });
    }

    /** Whether this came about because the other side has hung up, which is nobody's fault here. */
    static boolean isToldBy(@Nullable Throwable fault) {
        return fault != null
                && (Causes.find(fault, HttpClosedException.class) != null
                        || Causes.find(fault, StreamResetException.class) != null);
    }

    private static boolean isHttp2(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2;
    }
}
