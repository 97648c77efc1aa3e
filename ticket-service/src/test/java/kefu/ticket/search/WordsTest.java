package kefu.ticket.search;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.RowsRead;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Withheld;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tickets are found by everything that was written on them, by those who may read it. */
@QuarkusTest
class WordsTest {

    private final Calls agent = agent("1001");
    private final ListDesk lists;
    private final EntityManager session;

    WordsTest(ListDesk lists, EntityManager session) {
        this.lists = lists;
        this.session = session;
    }

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void notesStepsMessagesAndTheFormAreSearchedTogether() {
        String id = agent.opened("complaint", with(Forms.complaint("GENERAL"), "content", "地下车库渗漏严重"));
        agent.post("/tickets/" + id + "/notes", Map.of("text", "已通知防水班组 gasket"))
                .then()
                .statusCode(201);
        agent.post("/tickets/" + id + "/replies", Map.of("text", "周四上门灌浆"))
                .then()
                .statusCode(201);
        agent.taken(id, "hold", Map.of("appointedAt", "2024-03-04T09:00:00+08:00", "reason", "等候卷材到货"));
        assertThat(found("防水班组")).contains(id);
        assertThat(found("GASKET 渗漏")).contains(id);
        assertThat(found("灌浆 防水班组 卷材 车库")).contains(id);
        assertThat(found("灌浆 防水班组 电梯井")).doesNotContain(id);
        assertThat(found("防水班组&process=complaint")).contains(id);
        assertThat(found("防水班组&process=inquiry")).doesNotContain(id);
    }

    @Test
    void aHitTellsNobodyWhatHeMayNotRead() {
        UUID customer = UUID.randomUUID();
        String id = agent.open(Map.of(
                        "process", "inquiry", "customerId", customer.toString(), "form", Map.of("question", "水表倒转?")))
                .path("id");
        agent.post("/tickets/" + id + "/notes", Map.of("text", "疑似窃水行为"));
        agent.post("/tickets/" + id + "/replies", Map.of("text", "安排校表"));
        Calls self = Calls.with(Tokens.of(customer.toString()).roles("CUSTOMER"));
        assertThat(self.<String>list("/tickets?q=水表倒转", "id")).containsExactly(id);
        assertThat(self.<String>list("/tickets?q=校表", "id")).containsExactly(id);
        assertThat(self.<String>list("/tickets?q=窃水", "id")).isEmpty();
        assertThat(found("窃水")).contains(id);
        Calls stranger = Calls.with(Tokens.of(UUID.randomUUID().toString()).roles("CUSTOMER"));
        assertThat(stranger.<String>list("/tickets?q=校表", "id")).isEmpty();
        Withheld complaint =
                Withheld.complaint(kept -> agent.post("/tickets/" + kept + "/notes", Map.of("text", "保密暗语甲乙丙")));
        assertThat(found("保密暗语")).contains(complaint.id());
        assertThat(complaint.accused().<String>list("/tickets?q=保密暗语", "id")).isEmpty();
    }

    @Test
    void pagesOfHitsNeitherRepeatNorSkip() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        List<String> opened = new java.util.ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String id = agent.opened("inquiry", Map.of("question", "页 " + i));
            agent.post("/tickets/" + id + "/notes", Map.of("text", word));
            opened.addFirst(id);
        }
        assertThat(agent.<String>all("/tickets?limit=2&q=" + word, "id")).containsExactlyElementsOf(opened);
    }

    @Test
    void whatIsReadForAWordDependsOnItsHitsAndNotOnTheNumberOfTickets() {
        String word = "r" + UUID.randomUUID().toString().replace("-", "");
        agent.post("/tickets/" + agent.opened("inquiry", Map.of("question", word)) + "/notes", Map.of("text", word));
        long few = rowsRead(word);
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeQuery(
                                "INSERT INTO ticket_words (id, ticket_id, for_all, words) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL"
                                        + " SELECT i + 1 FROM n WHERE i < 900) SELECT UUID_TO_BIN(UUID()), UUID_TO_BIN(UUID()), FALSE,"
                                        + " CONCAT('别的事情 something else ', i) FROM n")
                        .executeUpdate());
        assertThat(rowsRead(word)).isLessThanOrEqualTo(few + 5);
    }

    @Test
    void theFullTextIndexFindsWhatLookingThroughTheTicketsFinds() {
        String word = "v" + UUID.randomUUID().toString().replace("-", "");
        String noted = agent.opened("inquiry", Map.of("question", "甲"));
        agent.post("/tickets/" + noted + "/notes", Map.of("text", "阀门 " + word));
        String asked = agent.opened("inquiry", Map.of("question", word + "?"));
        TicketList looked = list(word);
        assertThat(lists.page(looked).rows())
                .extracting(TicketFacts::id)
                .map(UUID::toString)
                .containsExactly(asked, noted);
        TicketList rare = looked.rare().orElseThrow().list();
        assertThat(lists.find(rare))
                .extracting(TicketFacts::id)
                .map(UUID::toString)
                .containsExactly(asked, noted);
        assertThat(lists.find(list("%" + word.substring(1)))).isEmpty();
    }

    private static TicketList list(String word) {
        Map<Filter, Object> filters = new EnumMap<>(Map.of(Filter.TEXT, List.of('"' + word + '"')));
        return TicketList.of(filters, Order.CREATED, Viewer.ofHouse("1001"), List.of(), 51);
    }

    private long rowsRead(String word) {
        TicketList list = list(word);
        return QuarkusTransaction.requiringNew().call(() -> {
            RowsRead.Cost<Integer> cost =
                    RowsRead.of(session, () -> lists.find(list).size());
            assertThat(cost.answer()).isEqualTo(1);
            return cost.rows();
        });
    }

    private List<String> found(String q) {
        return agent.all("/tickets?limit=200&q=" + q, "id");
    }
}
