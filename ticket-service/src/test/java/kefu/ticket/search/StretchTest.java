package kefu.ticket.search;

import static kefu.ticket.Calls.agent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.RowsRead;
import kefu.ticket.Calls;
import kefu.ticket.ticket.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tag that is on very many tickets, of which hardly one has what else is asked for. */
@QuarkusTest
class StretchTest {

    private static final int MANY = 60_000;
    private static final int TOUCHED_AT_MOST = 31_000;

    private final String tag = "t" + UUID.randomUUID().toString().substring(0, 18);
    private final Calls agent = agent("1001");
    private final ListDesk lists;
    private final EntityManager session;
    private String wanted;

    StretchTest(ListDesk lists, EntityManager session) {
        this.lists = lists;
        this.session = session;
    }

    @BeforeEach
    void oneBehindMany() {
        wanted = agent.opened("inquiry", Map.of("question", "谁的钥匙"));
        write("INSERT INTO ticket_tag (ticket_id, tag) VALUES (UUID_TO_BIN('" + wanted + "'), '" + tag + "')");
        // Newer than any ticket, and of none: whoever looks at the tag has to look at them.
        write("INSERT INTO ticket_tag (ticket_id, tag) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                + " WHERE i < 900), m (j) AS (SELECT 1 UNION ALL SELECT j + 1 FROM m WHERE j < 70)"
                + " SELECT CONCAT(x'FFFFFFFFFFFF', RANDOM_BYTES(10)), '" + tag + "' FROM n, m LIMIT " + MANY);
    }

    @AfterEach
    void gone() {
        write("DELETE FROM ticket_tag WHERE tag = '" + tag + "'");
    }

    @Test
    void aPageThatLookedFarEnoughEndsAndItsNextGoesOn() {
        agent.get("?process=inquiry&count=true&tag=" + tag)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("count.value", equalTo(0))
                .body("count.capped", equalTo(true))
                .body("next", notNullValue());
        assertThat(agent.<String>all("/tickets?process=inquiry&tag=" + tag, "id"))
                .containsExactly(wanted);
        assertThat(agent.<String>all("/tickets?q=谁的钥匙&tag=" + tag, "id")).containsExactly(wanted);
    }

    @Test
    void whatAPageCostsDoesNotGrowWithTheTag() {
        Map<Filter, Object> filters = new EnumMap<>(Map.of(Filter.TAG, tag, Filter.PROCESS, "inquiry"));
        TicketList list = TicketList.of(filters, Order.CREATED, Viewer.ofHouse("1001"), List.of(), 51);
        QuarkusTransaction.requiringNew().run(() -> {
            RowsRead.Cost<ListDesk.Found> cost = RowsRead.of(session, () -> lists.page(list));
            assertThat(cost.answer().reached()).isNotNull();
            assertThat(cost.rows()).isLessThan(TOUCHED_AT_MOST);
        });
    }

    private void write(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeQuery(sql).executeUpdate());
    }
}
