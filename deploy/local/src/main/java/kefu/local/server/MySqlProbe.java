package kefu.local.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import kefu.local.process.Ports;

/** Whether a MySQL answers, seen by its greeting: an open port alone may be anything. */
public final class MySqlProbe {
    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int PROTOCOL = 10;

    private MySqlProbe() {}

    public static boolean answers(int port) {
        return answers(Ports.LOOPBACK, port);
    }

    public static boolean answers(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(host, port), TIMEOUT_MILLIS);
            byte[] greeting = socket.getInputStream().readNBytes(5);
            return greeting.length == 5 && greeting[4] == PROTOCOL;
        } catch (IOException silent) {
            return false;
        }
    }
}
