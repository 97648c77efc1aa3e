package kefu.gateway.route;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits on a new connection until a whole head has come, for so long and no longer, then gets out of the way. Of TLS and
 * HTTP/2, which have deadlines of their own for their beginnings, it looks at the first byte only.
 */
final class FirstHead extends ChannelInboundHandlerAdapter {

    private static final byte TLS = 0x16;
    private static final byte[] HTTP_2 = {'P', 'R', 'I', ' '};
    private static final byte[] END = {'\r', '\n', '\r', '\n'};

    private final Duration patience;
    private @Nullable ScheduledFuture<?> deadline;
    private int seen;
    private int ofEnd;
    private int ofHttp2;

    FirstHead(Duration patience) {
        this.patience = patience;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext at) {
        deadline = at.executor().schedule((Runnable) at::close, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void channelRead(ChannelHandlerContext at, Object message) {
        if (message instanceof ByteBuf bytes && isEnough(bytes)) {
            at.pipeline().remove(this);
        }
        at.fireChannelRead(message);
    }

    private boolean isEnough(ByteBuf bytes) {
        return bytes.forEachByte(next -> !isLast(next)) >= 0;
    }

    private boolean isLast(byte next) {
        boolean first = seen == 0;
        ofHttp2 = seen < HTTP_2.length && ofHttp2 == seen && next == HTTP_2[seen] ? ofHttp2 + 1 : ofHttp2;
        seen = Math.min(seen + 1, HTTP_2.length);
        ofEnd = next == END[ofEnd] ? ofEnd + 1 : next == END[0] ? 1 : 0;
        return (first && next == TLS) || ofHttp2 == HTTP_2.length || ofEnd == END.length;
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext at) {
        if (deadline != null) {
            deadline.cancel(false);
        }
    }
}
