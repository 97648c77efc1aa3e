package kefu.gateway.route;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A connection to the door on which anything at all can be said, byte by byte. */
public final class RawSocket implements AutoCloseable {

    /** Of somebody who hears what he waits for at last, however busy the machine is. */
    private static final int PATIENCE = 60_000;

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

    /** So that little is on its way to who does not read. */
    private static final int SMALL = 16 << 10;

    private final Socket socket;

    public RawSocket() throws IOException {
        this("127.0.0.1");
    }

    /** From another address of this machine. */
    RawSocket(String from) throws IOException {
        socket = new Socket();
        socket.setReceiveBufferSize(SMALL);
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
        socket.setSoTimeout(PATIENCE);
    }

    /** One answer, on a connection that stays open for the next. */
    String heardAnswer() throws IOException {
        String head = heardUntil("\r\n\r\n");
        Matcher length = LENGTH.matcher(head);
        if (!length.find()) {
            throw new IOException("An answer of no length: " + head);
        }
        byte[] body = socket.getInputStream().readNBytes(Integer.parseInt(length.group(1)));
        return head + new String(body, StandardCharsets.UTF_8);
    }

    public RawSocket say(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** Everything that is answered until the other side closes or falls silent. */
    String heard() throws IOException {
        return heard(PATIENCE);
    }

    String heard(int patience) throws IOException {
        StringBuilder all = new StringBuilder();
        socket.setSoTimeout(patience);
        InputStream in = socket.getInputStream();
        byte[] bytes = new byte[4096];
        try {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                all.append(new String(bytes, 0, read, StandardCharsets.UTF_8));
            }
        } catch (SocketTimeoutException silent) {
            // That was all.
        } catch (IOException reset) {
            all.append("[reset]");
        }
        return all.toString();
    }

    /** What comes until these words are there. */
    public String heardUntil(String words) throws IOException {
        StringBuilder all = new StringBuilder();
        InputStream in = socket.getInputStream();
        socket.setSoTimeout(PATIENCE);
        while (all.indexOf(words) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("Only this came: " + all);
            }
            all.append((char) next);
        }
        return all.toString();
    }

    /** Says these words, then one letter at a time, until the other side hangs up; false if it never does. */
    boolean tricklesUntilCutOff(String words) throws IOException {
        say(words);
        return isCutOffAmid("x", 300);
    }

    /** Whether the other side hangs up before so many crumbs have been said, ten a second. */
    boolean isCutOffAmid(String crumb, int most) throws IOException {
        socket.setSoTimeout(100);
        InputStream in = socket.getInputStream();
        int crumbs = 0;
        while (crumbs < most) {
            try {
                // What is left of an earlier answer is none of our business.
                if (in.read() < 0) {
                    return true;
                }
            } catch (SocketTimeoutException goesOn) {
                crumbs++;
                try {
                    say(crumb);
                } catch (IOException gone) {
                    return true;
                }
            } catch (IOException reset) {
                return true;
            }
        }
        return false;
    }

    /** Says nothing and waits until the other side hangs up; false if it never does. */
    boolean isHungUp() throws IOException {
        socket.setSoTimeout(PATIENCE);
        InputStream in = socket.getInputStream();
        try {
            int last = in.read();
            while (last >= 0) {
                last = in.read();
            }
            return true;
        } catch (SocketTimeoutException never) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
