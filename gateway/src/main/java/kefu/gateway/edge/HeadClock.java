package kefu.gateway.edge;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpServerResponse;
import kefu.gateway.route.GatewayConfig;
import org.jspecify.annotations.Nullable;

/**
 * How long one connection has been waited for: from its opening until its first head is there, from the first byte of each
 * later one, and from the last answer while it is silent. From the first request of HTTP/2 on, whose requests come beside each
 * other, its frames are waited for instead. Known to the event loop of the connection alone.
 */
final class HeadClock extends ChannelInboundHandlerAdapter {

    private static final AttributeKey<HeadClock> KEY = AttributeKey.valueOf(HeadClock.class, "clock");

    private long since = System.nanoTime();
    private boolean headUnderWay = true;
    private @Nullable FrameClock frames;
    private @Nullable HttpServerResponse answer;

    private HeadClock() {}

    /** The one of this connection, which begins to run when it is asked for first. */
    static HeadClock of(Channel channel) {
        HeadClock there = channel.attr(KEY).get();
        if (there != null) {
            return there;
        }
        HeadClock clock = new HeadClock();
        channel.attr(KEY).set(clock);
        channel.pipeline().addFirst(clock);
        return clock;
    }

    @Override
    public void channelRead(ChannelHandlerContext at, Object bytes) {
        if (!headUnderWay && !isAnswering()) {
            headUnderWay = true;
            since = System.nanoTime();
        }
        at.fireChannelRead(bytes);
    }

    void headIsThere(HttpServerResponse toBeAnswered) {
        headUnderWay = false;
        answer = toBeAnswered;
    }

    /** Between whole frames the server's own clock for silence has to do. */
    void followFrames(Channel channel) {
        if (frames == null) {
            frames = FrameClock.on(channel);
        }
    }

    boolean isLate(GatewayConfig.Load patience) {
        FrameClock ofFrames = frames;
        if (ofFrames != null) {
            // A frame may be a part of a body too.
            return ofFrames.isLate(patience.bodyTimeout());
        }
        long now = System.nanoTime();
        if (isAnswering()) {
            since = now;
            return false;
        }
        return now - since > (headUnderWay ? patience.headTimeout() : patience.keptAlive()).toNanos();
    }

    private boolean isAnswering() {
        HttpServerResponse last = answer;
        return !headUnderWay && last != null && !last.ended() && !last.closed();
    }
}
