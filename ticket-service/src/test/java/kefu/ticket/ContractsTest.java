package kefu.ticket;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kefu.platform.testkit.AsyncApiGolden;
import kefu.platform.testkit.EventCatalogue;
import kefu.platform.testkit.OpenApiGolden;
import kefu.platform.testkit.ProblemCatalogue;
import kefu.platform.testkit.walk.BadInputWalk;
import kefu.platform.testkit.walk.TracedRows;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What this service promises to others is committed and changes only on purpose. */
@QuarkusTest
class ContractsTest {

    @Test
    void theEventsAreValidOpenAndWithoutPersonalData() {
        EventCatalogue.check();
    }

    @Test
    void theProblemsAreTheCommittedOnes() {
        ProblemCatalogue.check("kefu.ticket");
    }

    @Test
    void theDocumentIsTheCommittedOne() {
        OpenApiGolden.check();
    }

    @Test
    void theDocumentOfTheEventsIsTheCommittedOne() {
        AsyncApiGolden.check();
    }

    @Test
    void whateverSaysWhoWroteItSaysInWhichRequest() {
        TracedRows.check();
    }

    @TestFactory
    Stream<DynamicTest> noBadInputGetsThrough() {
        Calls agent = Calls.agent("1001");
        return BadInputWalk.overAllRoutes(existing(agent));
    }

    private static Map<String, Supplier<String>> existing(Calls agent) {
        Map<String, Supplier<String>> known = new LinkedHashMap<>(Contents.known(ContractsTest::opened));
        known.putAll(Map.of(
                "/api/v1/tickets/{id}",
                ContractsTest::opened,
                "/api/v1/calls/{id}",
                () -> "/api/v1/calls/"
                        + agent.post("/calls", Map.of("matter", "查询")).path("id"),
                "/api/v1/tickets/{id}/watchers/{operator}",
                () -> with(opened(), "/watchers", Map.of("operator", "1001"), "/1001"),
                "/api/v1/tickets/{id}/tags",
                () -> with(opened(), "/tags", Map.of("tag", "VIP"), "?tag=VIP"),
                "/api/v1/tickets/{id}/links/{kind}/{other}",
                () -> {
                    String other = opened().substring("/api/v1/tickets/".length());
                    return with(opened(), "/links", Map.of("kind", "RELATED", "ticketId", other), "/RELATED/" + other);
                }));
        known.put(
                "/api/v1/tickets/imports/{id}/content",
                () -> "/api/v1/tickets/imports/"
                        + agent.post("/tickets/imports", Map.of("format", "CSV"))
                                .path("id") + "/content");
        known.put("/api/v1/ticket-views/{id}", () -> kept("/ticket-views", "filter", Map.of()));
        known.put(
                "/api/v1/ticket-macros/{id}",
                () -> kept("/ticket-macros", "actions", List.of(Map.of("kind", "TAG", "tag", "VIP"))));
        known.put("/api/v1/ticket-fields/{id}", () -> "/api/v1/ticket-fields/" + WorkScenes.field());
        known.put("/api/v1/operators/{operator}", () -> {
            String operator = UUID.randomUUID().toString();
            Staff.registered(operator, "CS", 5);
            return "/api/v1/operators/" + operator;
        });
        return known;
    }

    private static String kept(String path, String what, Object content) {
        Map<String, Object> body = Map.of("name", UUID.randomUUID().toString(), what, content);
        return "/api/v1" + path + "/" + Calls.agent("1001").post(path, body).path("id");
    }

    private static String opened() {
        return "/api/v1/tickets/" + Calls.agent("1001").opened("complaint", Forms.complaint("GENERAL"));
    }

    /** What now lies beside a ticket. */
    private static String with(String ticket, String beside, Map<String, ?> added, String named) {
        Calls.agent("1001").post(ticket.substring("/api/v1".length()) + beside, added);
        return ticket + beside + named;
    }
}
