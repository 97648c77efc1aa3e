package kefu.gateway.edge;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http2.Http2ConnectionDecoder;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long bytes have been coming on a connection of HTTP/2 that make nothing whole: a frame that is never complete, or headers
 * that go on and never end. Until such headers have ended no other frame may come, so whoever sends anything good meanwhile
 * is not late with it. Known to the event loop of the connection alone.
 */
final class FrameClock extends ChannelInboundHandlerAdapter {

    /**
     * No frame is longer, head included. If more has come of which nothing was told, it was whole and of no concern any more,
     * such as what was still on its way to a stream that is over.
     */
    private static final int LONGEST = 16_384 + 9;

    private final WholeFrames whole;
    private boolean begun;
    private long since;
    private int bytes;

    private FrameClock(WholeFrames whole) {
        this.whole = whole;
    }

    /** Begins to watch a connection that speaks HTTP/2; nothing on one that does not. */
    static @Nullable FrameClock on(Channel channel) {
        Http2ConnectionHandler handler = channel.pipeline().get(Http2ConnectionHandler.class);
        if (handler == null) {
            return null;
        }
        Http2ConnectionDecoder decoder = handler.decoder();
        WholeFrames whole = new WholeFrames(decoder.frameListener());
        decoder.frameListener(whole);
        FrameClock clock = new FrameClock(whole);
        channel.pipeline().addBefore(channel.pipeline().context(handler).name(), null, clock);
        return clock;
    }

    @Override
    public void channelRead(ChannelHandlerContext at, Object read) {
        long before = whole.count();
        bytes += read instanceof ByteBuf buffer ? buffer.readableBytes() : 0;
        at.fireChannelRead(read);
        if (whole.count() != before || bytes > LONGEST) {
            begun = false;
            bytes = 0;
        } else if (!begun) {
            begun = true;
            since = System.nanoTime();
        }
    }

    boolean isLate(Duration patience) {
        return begun && System.nanoTime() - since > patience.toNanos();
    }
}
