package kefu.ticket.bulk;

import static kefu.ticket.Calls.agent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kefu.platform.operations.Columns;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import kefu.ticket.listing.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One action on many tickets: each is done exactly once or refused by itself, whatever dies in between. */
@QuarkusTest
class BulkTest {

    private final Calls agent = agent("1001");
    private final BulkRun run;
    private final Jobs jobs;
    private final ItemWork items;
    private final AgroalDataSource database;

    BulkTest(BulkRun run, Jobs jobs, ItemWork items, AgroalDataSource database) {
        this.run = run;
        this.jobs = jobs;
        this.items = items;
        this.database = database;
    }

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @AfterEach
    void goesOn() {
        run.stop();
        run.start();
    }

    @Test
    void allThatAListFindsIsTaggedNotedAndClosed() {
        UUID customer = UUID.randomUUID();
        List<String> tickets = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            tickets.add(agent.open(Map.of(
                            "process", "inquiry", "customerId", customer.toString(), "form", Map.of("question", "停水?")))
                    .path("id"));
        }
        Map<String, Object> filter = Map.of("customerId", customer.toString(), "closed", false, "assignee", "me");
        String first = agent.open("inquiry", Map.of("question", "停水?")).path("number");
        for (Map<String, Object> action : List.<Map<String, Object>>of(
                Map.of("kind", "TAG", "tag", "停水"),
                Map.of("kind", "NOTE", "text", "片区抢修中"),
                Map.of("kind", "CLOSE", "form", Map.of("duplicateOf", first)))) {
            String job = agent.post("/tickets/bulk", Map.of("action", action, "filter", filter))
                    .then()
                    .statusCode(202)
                    .body("total", equalTo(3))
                    .extract()
                    .path("id");
            ended(job).body("done", equalTo(3));
        }
        agent.get("?customerId=" + customer).then().body("items.state", everyItem(equalTo("DUPLICATE")));
        assertThat(agent.<String>list("/tickets/" + tickets.getFirst() + "/notes", "text"))
                .containsExactly("片区抢修中");
        String none = agent.post("/tickets/bulk", Map.of("action", Map.of("kind", "TAG", "tag", "无"), "filter", filter))
                .then()
                .statusCode(202)
                .body("status", equalTo("DONE"))
                .extract()
                .path("id");
        agent.read("/ticket-jobs/" + none + "/items").then().body("items", equalTo(List.of()));
    }

    @Test
    void twoReplicasOfWhichOneDiesDoEveryTicketExactlyOnce() throws Exception {
        List<String> tickets = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tickets.add(complaint());
        }
        List<String> many = new ArrayList<>(tickets);
        for (int i = 0; i < 240; i++) {
            many.add(UUID.randomUUID().toString());
        }
        Collections.shuffle(many, new java.util.Random(7));
        run.stop();
        String job = started(agent, Map.of("kind", "NOTE", "text", "统一通知"), many);
        UUID id = UUID.fromString(job);
        try (Connection dying = claimedBySomebody(id);
                ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            AtomicInteger turns = new AtomicInteger();
            CountDownLatch begun = new CountDownLatch(2);
            List<Future<?>> both = new ArrayList<>();
            for (int replica = 0; replica < 2; replica++) {
                both.add(replicas.submit(() -> {
                    begun.countDown();
                    begun.await();
                    while (someOf(id, 20)) {
                        turns.incrementAndGet();
                    }
                    return null;
                }));
            }
            for (Future<?> replica : both) {
                replica.get();
            }
            assertThat(turns).hasPositiveValue();
            // What the dead one had in hand is still to be done, and the job with it.
            agent.read("/ticket-jobs/" + job)
                    .then()
                    .body("status", equalTo("RUNNING"))
                    .body("waiting", equalTo(1));
            dying.rollback();
        }
        run.start();
        ended(job)
                .body("status", equalTo("DONE"))
                .body("total", equalTo(248))
                .body("done", equalTo(8))
                .body("refused", equalTo(240));
        for (String ticket : tickets) {
            assertThat(agent.<String>list("/tickets/" + ticket + "/notes", "text"))
                    .containsExactly("统一通知");
            assertThat(Told.about(ticket, "ticket.note.added.v1")).hasSize(1);
        }
    }

    @Test
    void aJobThatIsCancelledStopsAndGoesOnByItselfAfterARestart() {
        List<String> tickets = List.of(complaint(), complaint(), complaint());
        run.stop();
        String job = started(agent, Map.of("kind", "TAG", "tag", "抢修"), tickets);
        assertThat(someOf(UUID.fromString(job), 1)).isTrue();
        String etag = agent.read("/ticket-jobs/" + job).getHeader("ETag");
        agent.request()
                .header("If-Match", "\"99\"")
                .post("/api/v1/ticket-jobs/" + job + "/cancel")
                .then()
                .statusCode(412);
        agent("1002").post("/ticket-jobs/" + job + "/cancel", "").then().statusCode(404);
        agent.request()
                .header("If-Match", etag)
                .post("/api/v1/ticket-jobs/" + job + "/cancel")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("done", equalTo(1))
                .body("waiting", equalTo(2));
        assertThat(someOf(UUID.fromString(job), 1)).isFalse();
        agent.read("/ticket-jobs/" + job + "/items")
                .then()
                .body("items.status", contains("DONE", "CANCELLED", "CANCELLED"));
        agent.post("/ticket-jobs/" + job + "/cancel", "").then().statusCode(409);
        agent.read("/ticket-jobs").then().body("items.id", hasItem(job));
        agent.post("/ticket-jobs/" + job + "/undo", "").then().statusCode(200);
        run.start();
        await().until(() -> "UNDONE".equals(agent.read("/ticket-jobs/" + job).path("status")));
        agent.read("/tickets/" + tickets.getFirst() + "/tags").then().body("tags", equalTo(List.of()));
    }

    @Test
    void jobsAndTheirTicketsAreReadFromTheirIndexes() {
        Plan.check(Jobs.of("1001", new kefu.platform.web.Paging()));
        Plan.check(Items.page(UUID.randomUUID(), new Items.Part(null, 5, 51), "1001"));
        Plan.check(Items.page(UUID.randomUUID(), new Items.Part(ItemStatus.REFUSED, 5, 51), "1001"));
    }

    /** What a replica does in a turn. */
    private boolean someOf(UUID id, int most) {
        Job[] job = new Job[1];
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .run(() -> job[0] = jobs.find(id).orElseThrow());
        return items.some(job[0], most, () -> false);
    }

    /** A replica that has claimed the last ticket of a job and then hangs. */
    private Connection claimedBySomebody(UUID job) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement claim = connection.prepareStatement(
                "SELECT seq FROM ticket_job_item WHERE job_id = ? AND seq = 248 FOR UPDATE")) {
            claim.setBytes(1, Columns.bytes(job));
            try (ResultSet row = claim.executeQuery()) {
                assertThat(row.next()).isTrue();
            }
        }
        return connection;
    }

    private static Map<String, Object> body(Map<String, ?> action, List<String> tickets) {
        return Map.of("action", action, "tickets", tickets);
    }

    private static String started(Calls who, Map<String, ?> action, List<String> tickets) {
        Response answer = who.post("/tickets/bulk", body(action, tickets));
        String id = answer.then()
                .statusCode(202)
                .body("status", equalTo("RUNNING"))
                .extract()
                .path("id");
        assertThat(answer.getHeader("Location")).endsWith("/api/v1/ticket-jobs/" + id);
        return id;
    }

    private io.restassured.response.ValidatableResponse ended(String job) {
        return ended(agent, job);
    }

    private static io.restassured.response.ValidatableResponse ended(Calls who, String job) {
        await().until(() -> "DONE".equals(who.read("/ticket-jobs/" + job).path("status")));
        return who.read("/ticket-jobs/" + job).then();
    }

    private String complaint() {
        return agent.opened("complaint", Forms.complaint("GENERAL"));
    }
}
