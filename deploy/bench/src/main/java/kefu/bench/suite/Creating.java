package kefu.bench.suite;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Opens complaints over one connection: the everyday case with history, events and the timers of two clocks. */
public final class Creating implements Load.Worker {

    // Long ago, because the suite's clock may have been moved back and nobody complains in the future.
    private static final byte[] COMPLAINT = """
            {"process":"complaint","channel":null,"form":{"complainant":"三楼住户","complainedAt":"2024-01-02T09:00:00+08:00",\
            "phone":"13800138000","place":"3 号楼 502","content":"电梯连续三天停运，报修后无人处理","severity":"GENERAL"}}""".getBytes(StandardCharsets.UTF_8);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Wire wire;

    public Creating(URI base, String token) throws IOException {
        wire = new Wire(base, token);
    }

    public static List<Creating> atOnce(int connections, URI base, String token) throws IOException {
        List<Creating> workers = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            workers.add(new Creating(base, token));
        }
        return workers;
    }

    @Override
    public void once() throws IOException {
        send();
    }

    public UUID create() throws IOException {
        return UUID.fromString(JSON.readTree(send()).path("id").asText());
    }

    private String send() throws IOException {
        Wire.Answer answer = wire.post("/api/v1/tickets", COMPLAINT);
        if (answer.status() != 201) {
            throw new IOException("A complaint was not taken: " + answer.status() + " " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
