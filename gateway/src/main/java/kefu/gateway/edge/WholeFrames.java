package kefu.gateway.edge;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2Flags;
import io.netty.handler.codec.http2.Http2FrameListener;
import io.netty.handler.codec.http2.Http2FrameListenerDecorator;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2Settings;

/** Counts what has come whole on a connection of HTTP/2: every frame, and headers once they have ended. */
final class WholeFrames extends Http2FrameListenerDecorator {

    private long count;

    WholeFrames(Http2FrameListener listener) {
        super(listener);
    }

    long count() {
        return count;
    }

    @Override
    public int onDataRead(ChannelHandlerContext at, int stream, ByteBuf data, int padding, boolean last)
            throws Http2Exception {
        count++;
        return super.onDataRead(at, stream, data, padding, last);
    }

    @Override
    public void onHeadersRead(ChannelHandlerContext at, int stream, Http2Headers headers, int padding, boolean last)
            throws Http2Exception {
        count++;
        super.onHeadersRead(at, stream, headers, padding, last);
    }

    @Override
    public void onHeadersRead(
            ChannelHandlerContext at,
            int stream,
            Http2Headers headers,
            int dependency,
            short weight,
            boolean exclusive,
            int padding,
            boolean last)
            throws Http2Exception {
        count++;
        super.onHeadersRead(at, stream, headers, dependency, weight, exclusive, padding, last);
    }

    @Override
    public void onPriorityRead(ChannelHandlerContext at, int stream, int dependency, short weight, boolean exclusive)
            throws Http2Exception {
        count++;
        super.onPriorityRead(at, stream, dependency, weight, exclusive);
    }

    @Override
    public void onRstStreamRead(ChannelHandlerContext at, int stream, long code) throws Http2Exception {
        count++;
        super.onRstStreamRead(at, stream, code);
    }

    @Override
    public void onSettingsAckRead(ChannelHandlerContext at) throws Http2Exception {
        count++;
        super.onSettingsAckRead(at);
    }

    @Override
    public void onSettingsRead(ChannelHandlerContext at, Http2Settings settings) throws Http2Exception {
        count++;
        super.onSettingsRead(at, settings);
    }

    @Override
    public void onPingRead(ChannelHandlerContext at, long data) throws Http2Exception {
        count++;
        super.onPingRead(at, data);
    }

    @Override
    public void onPingAckRead(ChannelHandlerContext at, long data) throws Http2Exception {
        count++;
        super.onPingAckRead(at, data);
    }

    @Override
    public void onGoAwayRead(ChannelHandlerContext at, int stream, long code, ByteBuf why) throws Http2Exception {
        count++;
        super.onGoAwayRead(at, stream, code, why);
    }

    @Override
    public void onWindowUpdateRead(ChannelHandlerContext at, int stream, int more) throws Http2Exception {
        count++;
        super.onWindowUpdateRead(at, stream, more);
    }

    @Override
    public void onUnknownFrame(ChannelHandlerContext at, byte type, int stream, Http2Flags flags, ByteBuf data)
            throws Http2Exception {
        count++;
        super.onUnknownFrame(at, type, stream, flags, data);
    }
}
