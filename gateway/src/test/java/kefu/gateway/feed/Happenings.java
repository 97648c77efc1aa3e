package kefu.gateway.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import kefu.platform.visibility.Audience;
import kefu.platform.visibility.Where.Narrowed;
import kefu.platform.visibility.Who;

/** Things that happen in a service, as the gateway hears of them. */
public final class Happenings {

    public static final Map<String, Object> STEPPED =
            Map.of("number", "CP-1", "process", "complaint", "step", "resolve", "from", "A", "to", "B");

    private Happenings() {}

    public static List<UUID> publish(UUID subject, int events) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            ids.add(Events.publish("ticket.events", "ticket.stepped.v1", subject, STEPPED));
        }
        return ids;
    }

    /** As its service says it: header and all. */
    public static UUID publish(UUID subject, Audience audience, long sequence) {
        UUID id = UUID.randomUUID();
        Events.raw(
                "ticket.events",
                subject.toString(),
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_source",
                        "/kefu/ticket-service",
                        "ce_type",
                        "ticket.stepped.v1",
                        "ce_time",
                        "2024-03-01T02:00:00Z",
                        "ce_subject",
                        subject.toString(),
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_causationid",
                        UUID.randomUUID().toString(),
                        "ce_visibility",
                        Json.write(audience),
                        "traceparent",
                        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
                Json.write(STEPPED));
        return id;
    }

    public static Audience allBut(String... operators) {
        return new Audience(List.of(new Audience.Grant(Who.anybody(), new Narrowed(null, null))), Set.of(operators));
    }
}
