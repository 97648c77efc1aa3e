package kefu.ticket.clock;

import static kefu.ticket.Calls.agent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Told;
import kefu.ticket.customer.CustomerClasses;
import kefu.ticket.listing.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A process an operator mounted, which gives time by the class of the customer: open tickets follow when it changes. */
@QuarkusTest
class ClassTimeTest {

    private static final Map<String, String> FORM =
            Map.of("unit", "3-201", "applicant", "王小明", "phone", "13812341234", "service", "宽带开户");
    private static final String THREE_DAYS = "2024-03-07T02:00:00Z";
    private static final String TWO_HOURS = "2024-03-04T04:00:00Z";

    private final Calls agent = agent("1001");
    private final UUID customer = UUID.randomUUID();

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void mondayMorning() {
        TestClock.freeze("2024-03-04T10:00:00+08:00");
    }

    @Test
    void openTicketsFollowANewClassHoweverManyAndClosedOnesStay() {
        String closed = opened();
        agent.taken(closed, "finish", Map.of());
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ids.add(opened());
        }
        agent.get("/" + ids.getFirst()).then().body(care("dueAt"), equalTo(THREE_DAYS));
        becomes("A");
        ids.forEach(id -> agent.get("/" + id).then().body(care("dueAt"), equalTo(TWO_HOURS)));
        agent.get("/" + closed).then().body(care("dueAt"), equalTo(THREE_DAYS));
        agent.get("/" + ids.getFirst() + "/history")
                .then()
                .body("items.step", hasItem("clocks-recomputed"))
                .body("items.find { it.step == 'clocks-recomputed' }.actor", equalTo("customer.classified.v1"));
        assertThat(Told.about(ids.getFirst(), "ticket.updated.v1")).isNotEmpty();
    }

    @Test
    void theNextTicketHasTheTimeOfTheClassAtOnce() {
        becomes("A");
        agent.get("/" + opened()).then().body(care("dueAt"), equalTo(TWO_HOURS));
    }

    @Test
    void whatElapsedIsKeptAndWhatIsLateByTheNewClassRunsOut() {
        String id = opened();
        TestClock.freeze("2024-03-04T15:00:00+08:00");
        becomes("A");
        await().until(() -> "BREACHED".equals(agent.get("/" + id).path(care("state"))));
        agent.get("/" + id).then().body(care("dueAt"), equalTo(TWO_HOURS));
        becomes("C");
        List<String> steps = agent.get("/" + id + "/history").path("items.step");
        assertThat(steps).filteredOn("clocks-recomputed"::equals).hasSize(2);
        agent.get("/" + id).then().body(care("state"), equalTo("BREACHED")).body(care("dueAt"), equalTo(TWO_HOURS));
    }

    @Test
    void aTicketGivenToAnotherCustomerHasTheTimeOfHisClass() {
        becomes("A");
        String id = agent.opened("telecom-application", FORM);
        agent.get("/" + id).then().body(care("dueAt"), equalTo(THREE_DAYS)).body("form.customerClass", nullValue());
        agent.patch(id, "\"0\"", Map.of("customerId", customer.toString()))
                .then()
                .statusCode(200)
                .body(care("dueAt"), equalTo(TWO_HOURS));
        agent.get("/" + id).then().body("form.customerClass", equalTo("A"));
    }

    @Test
    void aKnownProcessCanBeTriedOnATicketOfAnotherOne() {
        becomes("A");
        String inquiry = agent.open(Map.of(
                        "process", "inquiry", "customerId", customer.toString(), "form", Map.of("question", "营业时间?")))
                .path("id");
        agent.post(
                        "/tickets/" + inquiry + "/clocks/care/simulation",
                        Map.of("definition", Map.of("process", "telecom-application")))
                .then()
                .statusCode(200)
                .body("length", equalTo("2 working hours"));
    }

    @Test
    void theTicketsOfACustomerAreFoundAlongTheirIndex() {
        Plan.check(OpenTickets.OF_CUSTOMER, List.of(new byte[16], new byte[16], 50));
        Plan.check(OpenTickets.ALL, List.of(new byte[16], 50));
    }

    private String opened() {
        return agent.open(Map.of("process", "telecom-application", "customerId", customer.toString(), "form", FORM))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** And what follows from that, once the moment has passed in which others may be opening a ticket by the old class. */
    private void becomes(String to) {
        Instant now = TestClock.now();
        Events.publish("customer.events", "customer.classified.v1", customer, Map.of("to", to, "quarter", "2024-Q1"));
        await().until(() -> waiting() > 0);
        TestClock.freeze(now.plusSeconds(11).toString());
        await().until(() -> waiting() == 0);
        TestClock.freeze(now.toString());
    }

    /** Timers that will bring a class to the customer's tickets. */
    private long waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("SELECT COUNT(*) FROM timer WHERE kind = ? AND owner = ?")) {
            count.setString(1, CustomerClasses.TIMER);
            count.setBytes(2, Columns.bytes(customer));
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static String care(String what) {
        return "clocks.find { it.name == 'care' }." + what;
    }
}
