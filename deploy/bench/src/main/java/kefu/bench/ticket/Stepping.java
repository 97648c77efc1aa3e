package kefu.bench.ticket;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.bench.suite.Load;
import kefu.bench.suite.Wire;

/**
 * Takes a step of complaints over one connection, of one after the other and then from the first again: reports them to a
 * superior, which may be done more than once and leaves the ticket where it is.
 */
final class Stepping implements Load.Worker {

    private static final byte[] ESCALATION = """
            {"form":{"proposedSolution":"请工程部今天派人检查电梯，并由客服当面答复业主"}}""".getBytes(StandardCharsets.UTF_8);

    private final Wire wire;
    private final List<UUID> tickets;
    private int count;

    Stepping(URI base, String token, List<UUID> tickets) throws IOException {
        this.wire = new Wire(base, token);
        this.tickets = tickets;
    }

    /** As many connections, each with tickets of its own. */
    static List<Stepping> atOnce(int connections, URI base, String token, List<UUID> tickets) throws IOException {
        List<Stepping> workers = new ArrayList<>();
        int share = tickets.size() / connections;
        for (int i = 0; i < connections; i++) {
            workers.add(new Stepping(base, token, tickets.subList(i * share, (i + 1) * share)));
        }
        return workers;
    }

    @Override
    public void once() throws IOException {
        UUID ticket = tickets.get(count++ % tickets.size());
        Wire.Answer answer = wire.post("/api/v1/tickets/" + ticket + "/steps/escalate", ESCALATION);
        if (answer.status() != 200) {
            throw new IOException("A step was not taken: " + answer.status() + " " + answer.body());
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
