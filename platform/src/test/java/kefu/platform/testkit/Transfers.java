package kefu.platform.testkit;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import kefu.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** Imports as somebody makes them: announce a file, send it, wait for what becomes of it, read what was refused. */
public final class Transfers {

    private static final Set<String> UNDER_WAY = Set.of("AWAITING", "RUNNING");

    private final Supplier<RequestSpecification> who;
    private final String path;

    private Transfers(Supplier<RequestSpecification> who, String path) {
        this.who = who;
        this.path = path;
    }

    public static Transfers of(Supplier<RequestSpecification> who, String path) {
        return new Transfers(who, path);
    }

    public String announced(Map<String, ?> file) {
        Response answer = who.get()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Json.write(file))
                .post(path);
        return answer.then().statusCode(201).extract().path("id");
    }

    public Response send(String id, byte[] bytes) {
        return send(id, bytes, 0);
    }

    public Response send(String id, byte[] bytes, long offset) {
        return who.get()
                .contentType("application/octet-stream")
                .header("If-Match", get(id).header("ETag"))
                .body(bytes)
                .put(path + "/" + id + "/content?offset=" + offset);
    }

    public Response get(String id) {
        return who.get().get(path + "/" + id);
    }

    /** How it looks once everything of it has come to something. */
    public JsonPath ended(String id) {
        AtomicReference<@Nullable JsonPath> last = new AtomicReference<>();
        await("the end of import " + id).until(() -> {
            JsonPath now = get(id).jsonPath();
            last.set(now);
            return !UNDER_WAY.contains(now.getString("status"));
        });
        return Objects.requireNonNull(last.get());
    }

    /** Imports a whole file. */
    public JsonPath run(String format, boolean dryRun, String text) {
        String id = announced(Map.of("format", format, "dryRun", dryRun));
        send(id, text.getBytes(StandardCharsets.UTF_8)).then().statusCode(202);
        return ended(id);
    }

    public String errors(String id) {
        return who.get()
                .get(path + "/" + id + "/errors")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
