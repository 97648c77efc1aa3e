package kefu.ticket.ticket;

import static kefu.ticket.Calls.agent;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kefu.platform.process.Actor;
import kefu.platform.testkit.RowsRead;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ticket is found by its number or by the id it has outside, and its history read, without reading those of others. */
@QuarkusTest
class LookupCostTest {

    /** Rows that are read whatever there is. */
    private static final int LITTLE = 5;

    private static final int MANY = 40;

    private final Calls agent = agent("1001");
    private final Tickets tickets;
    private final HistoryDesk history;
    private final EntityManager session;

    LookupCostTest(Tickets tickets, HistoryDesk history, EntityManager session) {
        this.tickets = tickets;
        this.history = history;
        this.session = session;
    }

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void whatIsReadToFindOneDoesNotGrowWithTheOthers() {
        String outside = UUID.randomUUID().toString();
        Map<String, Object> form = Map.of("question", "哪一张?");
        String number = agent.open(Map.of("process", "inquiry", "externalId", outside, "form", form))
                .path("number");
        flat(() -> tickets.findByNumber(number).orElseThrow().id());
        flat(() -> tickets.findByExternalId(outside, "house").orElseThrow().id());
        flat(() -> tickets.findByNumber("IQ-19990101-0001").isPresent());
    }

    @Test
    void whatIsReadOfAHistoryDoesNotGrowWithThatOfOthers() {
        UUID id = UUID.fromString(agent.opened("inquiry", Map.of("question", "历史?")));
        Person reader = new Person(Viewer.ofHouse("1001"), Actor.event("ticket.created.v1"));
        flat(() -> history.after(id, null, 51, reader).size());
    }

    private <T> void flat(Supplier<T> lookup) {
        long before = rows(lookup);
        for (int i = 0; i < MANY; i++) {
            agent.opened("inquiry", Map.of("question", "许多之一?"));
        }
        assertThat(rows(lookup)).isLessThanOrEqualTo(before + LITTLE);
    }

    private <T> long rows(Supplier<T> lookup) {
        return QuarkusTransaction.requiringNew()
                .call(() -> RowsRead.of(session, lookup::get).rows());
    }
}
