package kefu.bench.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import kefu.bench.suite.Load;
import kefu.bench.suite.Wire;

/** Announces a file through the gateway, sends it and waits until something has become of every row. */
final class Importing implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] NDJSON = "{\"format\":\"NDJSON\"}".getBytes(StandardCharsets.UTF_8);
    private static final Set<String> UNDER_WAY = Set.of("AWAITING", "RUNNING");
    private static final Duration MOST = Duration.ofMinutes(30);
    private static final long LOOK = 100_000_000;

    private final Wire wire;
    private final Sheet sheet;

    Importing(URI base, String token, Sheet sheet) throws IOException {
        this.wire = new Wire(base, token);
        this.sheet = sheet;
    }

    /** From when the file is sent until the last row is there; a row that is refused breaks it off. */
    Load.Lap take(String run, int rows) throws IOException {
        byte[] file = sheet.rows(run, rows);
        String path = sheet.path() + "/"
                + read(201, wire.post(sheet.path(), NDJSON)).path("id").asText();
        long start = System.nanoTime();
        read(202, wire.put(path + "/content", "application/x-ndjson", file));
        JsonNode now = read(200, wire.get(path));
        while (UNDER_WAY.contains(now.path("status").asText())) {
            if (System.nanoTime() - start > MOST.toNanos()) {
                throw new IOException("An import has not ended within " + MOST.toMinutes() + " minutes: " + now);
            }
            LockSupport.parkNanos(LOOK);
            now = read(200, wire.get(path));
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (now.path("created").asLong() != rows) {
            throw new IOException("Not every row was taken: " + now);
        }
        return new Load.Lap(rows, took);
    }

    private static JsonNode read(int wanted, Wire.Answer answer) throws IOException {
        if (answer.status() != wanted) {
            throw new IOException("An import was refused: " + answer.status() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
