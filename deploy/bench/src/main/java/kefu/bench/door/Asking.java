package kefu.bench.door;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import kefu.bench.suite.Load;
import kefu.bench.suite.Wire;

/** Reads the same thing again and again over one connection. */
final class Asking implements Load.Worker {

    private final Wire wire;
    private final String path;

    Asking(URI base, String token, String path) throws IOException {
        this.wire = new Wire(base, token);
        this.path = path;
    }

    static List<Asking> atOnce(int connections, URI base, String token, String path) throws IOException {
        List<Asking> workers = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            workers.add(new Asking(base, token, path));
        }
        return workers;
    }

    @Override
    public void once() throws IOException {
        Wire.Answer answer = wire.get(path);
        if (answer.status() != 200) {
            throw new IOException(path + " was refused: " + answer.status() + " " + answer.body());
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
