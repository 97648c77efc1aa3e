package kefu.ticket.teamwork;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tickets that belong together: found from both sides, never in a circle. */
@QuarkusTest
class LinkTest {

    private final Calls agent = agent("1001");
    private final Given given = new Given(agent);

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void linkedTicketsAreFoundFromBothSides() {
        String a = given.ticket();
        String b = given.ticket();
        String c = given.ticket();
        given.link(a, "PARENT", b).then().statusCode(201);
        given.link(a, "RELATED", c).then().statusCode(201);
        given.link(c, "DUPLICATE_OF", b).then().statusCode(201);
        assertThat(kinds(a)).containsExactly("PARENT " + b, "RELATED " + c);
        assertThat(kinds(b)).containsExactly("CHILD " + a, "DUPLICATED_BY " + c);
        assertThat(kinds(c)).containsExactly("DUPLICATE_OF " + b, "RELATED " + a);
        agent.get("/" + a).then().body("parentId", equalTo(b));
        assertThat(Told.about(a, "ticket.linked.v1")).hasSize(2);
        Given.removed(agent, c, "links/RELATED/" + a).then().statusCode(200);
        Given.removed(agent, c, "links/RELATED/" + a).then().statusCode(404);
        assertThat(kinds(a)).containsExactly("PARENT " + b);
        agent.get("/" + c + "/history").then().body("items.step", hasItems("linked", "unlinked"));
    }

    @Test
    void aLinkNeverClosesACircleAndIsRefusedWithItsReason() {
        String a = given.ticket();
        String b = given.ticket();
        String c = given.ticket();
        given.link(a, "PARENT", a).then().statusCode(422).body("errors.pointer", hasItem("/ticketId"));
        given.link(a, "PARENT", UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-ticket"));
        given.link(UUID.randomUUID().toString(), "PARENT", a).then().statusCode(404);
        given.link(a, "PARENT", b).then().statusCode(201);
        given.link(b, "PARENT", c).then().statusCode(201);
        given.link(c, "PARENT", a).then().statusCode(409).body("type", equalTo("/problems/link-cycle"));
        given.link(a, "PARENT", c).then().statusCode(409).body("type", equalTo("/problems/linked-already"));
        given.link(a, "COUSIN", c).then().statusCode(422).body("errors.pointer", hasItem("/kind"));
        as("8001", "FINANCE")
                .post("/tickets/" + a + "/links", Map.of("kind", "RELATED", "ticketId", c))
                .then()
                .statusCode(403);
    }

    @Test
    void twoWhoLinkAgainstEachOtherCloseNoCircle() throws Exception {
        for (int round = 0; round < 3; round++) {
            String a = given.ticket();
            String b = given.ticket();
            List<Callable<Integer>> both = List.of(
                    () -> given.link(a, "PARENT", b).statusCode(),
                    () -> given.link(b, "PARENT", a).statusCode());
            List<Integer> answers = new ArrayList<>();
            try (ExecutorService colleagues = Executors.newFixedThreadPool(2)) {
                for (Future<Integer> answer : colleagues.invokeAll(both)) {
                    answers.add(answer.get());
                }
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 409);
        }
    }

    private List<String> kinds(String id) {
        return agent.<Map<String, String>>list("/tickets/" + id + "/links", "collect { it }").stream()
                .map(link -> link.get("kind") + " " + link.get("ticketId"))
                .toList();
    }
}
