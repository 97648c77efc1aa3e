package kefu.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.OutboxProbe;
import kefu.platform.testkit.PublishedEvent;

/** What this service has told the others by now; every event looked at must be what its schema promises. */
public final class Told {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Told() {}

    public static List<PublishedEvent> about(String ticket, String type) {
        OutboxProbe.awaitSent();
        List<PublishedEvent> events = Events.published(type, UUID.fromString(ticket));
        events.forEach(Told::asPromised);
        return events;
    }

    static void asPromised(PublishedEvent event) {
        Schema schema = SCHEMAS.computeIfAbsent(event.type(), Told::read);
        assertThat(schema.validate(event.data()))
                .as("%s %s", event.type(), event.data())
                .isEmpty();
    }

    private static Schema read(String type) {
        String name = "META-INF/events/" + type + ".schema.json";
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            JsonNode schema = Json.mapper().readTree(Objects.requireNonNull(file, name));
            return REGISTRY.getSchema(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
