package kefu.gateway.route;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A connection to the door on which anything at all can be said, byte by byte. */
final class RawSocket implements AutoCloseable {

    private static final int PATIENCE = 5_000;

    private final Socket socket;

    RawSocket() throws IOException {
        socket = new Socket("127.0.0.1", RestAssured.port);
        socket.setSoTimeout(PATIENCE);
    }

    RawSocket say(String text) throws IOException {
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

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
