package kefu.bench.suite;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept HTTP/1.1 connection with a bearer token. Plain sockets, because a full client would take more of the two cores
 * than what is measured.
 */
public final class Wire implements AutoCloseable {

    private static final int PATIENCE = 30_000;

    /** A server hangs up on who has asked nothing for a minute or so. */
    private static final long FRESH = 30_000_000_000L;

    private final URI base;
    private final String common;
    private Socket socket;
    private InputStream in;
    private long used;

    /** The answer to a request. */
    public record Answer(int status, String body) {}

    public Wire(URI base, String token) throws IOException {
        this.base = base;
        socket = open(base);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 15);
        used = System.nanoTime();
        common = " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nAuthorization: Bearer " + token
                + "\r\nAccept: application/json\r\n";
    }

    private static Socket open(URI base) throws IOException {
        Socket socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    public Answer get(String path) throws IOException {
        return exchange(("GET " + path + common + "\r\n").getBytes(StandardCharsets.US_ASCII), new byte[0]);
    }

    public Answer delete(String path) throws IOException {
        return exchange(
                ("DELETE " + path + common + "If-Match: *\r\n\r\n").getBytes(StandardCharsets.US_ASCII), new byte[0]);
    }

    public Answer post(String path, byte[] json) throws IOException {
        String head = "POST " + path + common + "Content-Type: application/json\r\nContent-Length: " + json.length
                + "\r\n\r\n";
        return exchange(head.getBytes(StandardCharsets.US_ASCII), json);
    }

    /** Sends a file for something that was announced. */
    public Answer put(String path, String type, byte[] file) throws IOException {
        String head = "PUT " + path + common + "If-Match: *\r\nContent-Type: " + type + "\r\nContent-Length: "
                + file.length + "\r\n\r\n";
        return exchange(head.getBytes(StandardCharsets.US_ASCII), file);
    }

    private Answer exchange(byte[] head, byte[] body) throws IOException {
        if (System.nanoTime() - used > FRESH) {
            socket.close();
            socket = open(base);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 15);
        }
        used = System.nanoTime();
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        socket.getOutputStream().write(request);
        return answer();
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (header.startsWith("transfer-encoding:")) {
                chunked = header.contains("chunked");
            }
        }
        return new Answer(status, new String(chunked ? chunks() : exactly(length), StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int size = Integer.parseInt(line().strip(), 16);
        while (size > 0) {
            whole.writeBytes(exactly(size));
            line();
            size = Integer.parseInt(line().strip(), 16);
        }
        line();
        return whole.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The answer ended early");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int at = in.read(); at != '\n'; at = in.read()) {
            if (at < 0) {
                throw new EOFException("The connection was closed");
            }
            if (at != '\r') {
                line.append((char) at);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
