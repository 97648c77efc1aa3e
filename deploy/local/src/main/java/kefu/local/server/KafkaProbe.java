package kefu.local.server;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import kefu.local.process.Ports;

/** Whether a broker answers: it is asked which requests it understands, the question every client begins with. */
public final class KafkaProbe {
    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int API_VERSIONS = 18;
    private static final int CORRELATION = 7_001;

    private KafkaProbe() {}

    public static boolean answers(int port) {
        return answers(Ports.LOOPBACK, port);
    }

    public static boolean answers(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(host, port), TIMEOUT_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(10); // the length of what follows: key, version, correlation, no client name
            out.writeShort(API_VERSIONS);
            out.writeShort(0);
            out.writeInt(CORRELATION);
            out.writeShort(-1);
            out.flush();
            DataInputStream in = new DataInputStream(socket.getInputStream());
            int length = in.readInt();
            return length > 4 && in.readInt() == CORRELATION && in.readShort() == 0;
        } catch (IOException silent) {
            return false;
        }
    }
}
