package kefu.ticket.search;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of tickets: filters, order, pages, search. */
@QuarkusTest
class TicketListTest {

    /** It lies with who is named for it. */
    private static final Map<String, Object> MAJOR = with(Forms.complaint("MAJOR"), "supervisor", "1001");

    private final Calls agent = agent("1001");

    @BeforeEach
    void fridayMorning() {
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    @Test
    void severeComplaintsAreAheadOfOrdinaryOnes() {
        String ordinary = agent.opened("complaint", Forms.complaint("GENERAL"));
        String severe = agent.opened("complaint", Forms.complaint("MAJOR"));
        List<String> ids = all("?process=complaint&sort=priority&limit=200");
        assertThat(ids.indexOf(severe)).isNotNegative().isLessThan(ids.indexOf(ordinary));
        assertThat(all("?sort=priority&limit=200")).contains(severe, ordinary);
    }

    @Test
    void theNewestTicketComesFirst() {
        String first = agent.opened("inquiry", Map.of("question", "一"));
        String second = agent.opened("inquiry", Map.of("question", "二"));
        List<String> ids = all("?process=inquiry&limit=200");
        assertThat(ids.indexOf(second)).isNotNegative().isLessThan(ids.indexOf(first));
    }

    @Test
    void pagesNeitherRepeatNorSkip() {
        UUID customer = UUID.randomUUID();
        List<String> opened = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            opened.addFirst(of(customer, "complaint", i % 2 == 0 ? MAJOR : Forms.complaint("GENERAL")));
        }
        assertThat(all("?customerId=" + customer + "&limit=3")).containsExactlyElementsOf(opened);
        assertThat(all("?customerId=" + customer + "&limit=7")).containsExactlyElementsOf(opened);
        assertThat(all("?assignee=1001&closed=false&sort=priority&limit=5")).containsAll(opened);
        assertThat(all("?assignee=1001&sort=priority&process=complaint&limit=5"))
                .containsAll(opened);
        assertThat(all("?updatedSince=2024-03-01T01:59:00Z&limit=40"))
                .containsAll(opened)
                .doesNotHaveDuplicates();
    }

    @Test
    void filtersNarrowTheList() {
        UUID customer = UUID.randomUUID();
        String complaint = of(customer, "complaint", MAJOR);
        String inquiry = of(customer, "inquiry", Map.of("question", "账单?"));
        String by = "?customerId=" + customer;
        assertThat(all(by + "&process=inquiry")).containsExactly(inquiry);
        assertThat(all(by + "&state=RECORDED")).containsExactly(complaint);
        assertThat(all(by + "&priority=HIGH")).containsExactly(complaint);
        assertThat(all(by + "&closed=true")).isEmpty();
        assertThat(all(by + "&overdue=false&assignee=1001")).containsExactlyInAnyOrder(complaint, inquiry);
        agent.closedAsDuplicate(inquiry);
        assertThat(all(by + "&closed=true")).containsExactly(inquiry);
        assertThat(all("?process=inquiry&state=DUPLICATE")).contains(inquiry).doesNotContain(complaint);
        assertThat(all("?process=complaint&closed=false&priority=HIGH")).contains(complaint);
        agent.get("?process=complaint&limit=200").then().body("items.process", everyItem(equalTo("complaint")));
    }

    @Test
    void wordsAreFoundInChineseAndEnglish() {
        String chinese = agent.opened("complaint", with(Forms.complaint("GENERAL"), "content", "电梯轿厢异响并伴有焦糊味"));
        String english =
                agent.opened("inquiry", Map.of("question", "How is a terminal reinstalled after a firmware fault?"));
        assertThat(all("?q=焦糊")).contains(chinese).doesNotContain(english);
        assertThat(all("?q=轿厢异响")).contains(chinese);
        assertThat(all("?q=焦糊 电梯")).contains(chinese);
        assertThat(all("?q=reinstalled")).contains(english).doesNotContain(chinese);
        assertThat(all("?q=TERMINAL firmware")).contains(english);
        assertThat(all("?q=焦糊&process=inquiry")).isEmpty();
        assertThat(all("?q=" + agent.get("/" + chinese).path("number"))).contains(chinese);
        assertThat(all("?q=不存在的词语")).isEmpty();
        assertThat(all("?q=13812341234")).isEmpty();
    }

    @Test
    void personalDataIsMaskedInLists() {
        UUID customer = UUID.randomUUID();
        of(customer, "complaint", Forms.complaint("GENERAL"));
        agent.get("?customerId=" + customer)
                .then()
                .body("items[0].form.phone", equalTo("138****1234"))
                .body("items[0].form.complainant", equalTo("王**"))
                .body("items[0].form.content", equalTo("电梯停运三天无人处理"))
                .body("items[0].allowedSteps", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?state=RECORDED",
                "?priority=HIGH",
                "?process=complaint&overdue=false",
                "?process=complaint&priority=HIGH",
                "?updatedSince=2024-03-01T00:00:00Z&process=complaint",
                "?q=电梯&assignee=1001&closed=false&sort=priority",
                "?overdue=false",
                "?department=GAS&process=complaint",
                "?channel=QQ&closed=false",
                "?assignee=1001&unassigned=true",
                "?department=GAS&unassigned=true",
                "?process=complaint&dueBefore=2024-03-01T00:00:00Z",
                "?process=complaint&closed=false&sort=priority&createdSince=2024-03-01T00:00:00Z",
                "?assignee=1001&closed=true&sort=priority&process=complaint",
                "?state=RECORDED&closed=false",
                "?customerId=018df6e2-7a3c-7c1e-9d55-0f4a2b6c8d10&sort=priority"
            })
    void filtersWithoutAnIndexAreRefused(String filters) {
        agent.get(filters)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.code", hasItem("combination"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?process=投诉",
                "?customerId=abc",
                "?parentId=1",
                "?overdue=yes",
                "?closed=1",
                "?priority=urgent",
                "?sort=number",
                "?updatedSince=yesterday",
                "?q=a",
                "?createdSince=yesterday",
                "?dueBefore=today",
                "?due=tomorrow",
                "?unassigned=false",
                "?tag= ",
                "?channel=电话",
                "?customField=plate",
                "?limit=0",
                "?limit=201",
                "?limit=x",
                "?cursor=abc"
            })
    void aFilterThatCannotBeMeantIsRefusedByName(String filters) {
        String name = filters.substring(1, filters.indexOf('='));
        agent.get(filters).then().statusCode(422).body("errors.pointer", hasItem("?" + name));
    }

    @Test
    void searchOperatorsAreOnlyText() {
        for (String q : List.of("+\"焦糊", "焦糊*", "-(焦糊) >< ~ @4", "'; DROP TABLE ticket", "%\\_")) {
            Calls.as("1001", "AGENT")
                    .request()
                    .queryParam("q", q)
                    .get("/api/v1/tickets")
                    .then()
                    .statusCode(not(500));
        }
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        agent.opened("inquiry", Map.of("question", "一"));
        agent.opened("inquiry", Map.of("question", "二"));
        String next = agent.get("?limit=1").path("next");
        agent.get("?limit=1&sort=priority&cursor=" + next)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("?cursor"));
    }

    private String of(UUID customer, String process, Map<String, ?> form) {
        return agent.open(Map.of("process", process, "customerId", customer.toString(), "form", form))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> all(String filters) {
        return agent.all("/tickets" + filters, "id");
    }
}
