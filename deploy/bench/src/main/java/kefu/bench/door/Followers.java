package kefu.bench.door;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Many who follow the live stream, each over a connection of his own; one thread reads for all of them. */
final class Followers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TAIL = 200;

    private final URI gateway;
    private final Selector selector;
    private final List<SocketChannel> channels = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    /** What one of them has read last, as far as it may be the beginning of what is waited for. */
    private static final class Seen {
        private String end = "";
        private String found = "";
    }

    Followers(URI gateway) throws IOException {
        this.gateway = gateway;
        this.selector = Selector.open();
    }

    int size() {
        return channels.size();
    }

    /** So many more with this token; returns when all of them are let in. */
    void join(String token, int many) throws IOException {
        byte[] request = ("GET /api/v1/stream HTTP/1.1\r\nHost: " + gateway.getAuthority()
                        + "\r\nAuthorization: Bearer " + token + "\r\nAccept: text/event-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < many; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(gateway.getHost(), gateway.getPort()));
            channel.write(ByteBuffer.wrap(request));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, new Seen());
            channels.add(channel);
        }
        await("retry:", many);
    }

    /** How long after the given moment the text reached each of them, the quickest first. */
    long[] await(String text, int many) throws IOException {
        long[] at = new long[many];
        int count = 0;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (count < many) {
            if (System.nanoTime() - end > 0) {
                throw new IOException("Only " + count + " of " + many + " got " + text);
            }
            selector.select(200);
            long now = System.nanoTime();
            for (SelectionKey key : selector.selectedKeys()) {
                if (read(key, text)) {
                    at[count++] = now;
                }
            }
            selector.selectedKeys().clear();
        }
        return at;
    }

    /** Whether the text has just come, for the first time. */
    private boolean read(SelectionKey key, String text) throws IOException {
        buffer.clear();
        if (((SocketChannel) key.channel()).read(buffer) < 0) {
            throw new IOException("A stream was closed");
        }
        Seen seen = (Seen) key.attachment();
        String all = seen.end + new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        if (all.startsWith("HTTP/1.1 ") && !all.startsWith("HTTP/1.1 200")) {
            throw new IOException("A stream was refused: " + all);
        }
        seen.end = all.substring(Math.max(0, all.length() - TAIL));
        if (seen.found.equals(text) || !all.contains(text)) {
            return false;
        }
        seen.found = text;
        return true;
    }

    @Override
    public void close() throws IOException {
        for (SocketChannel channel : channels) {
            channel.close();
        }
        selector.close();
    }
}
