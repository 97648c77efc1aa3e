package kefu.ticket.field;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import kefu.platform.web.Paging;
import kefu.ticket.Calls;
import kefu.ticket.Told;
import kefu.ticket.listing.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A house asks for values of its own on tickets of a process, and gets them as exactly as those of a form. */
@QuarkusTest
class CustomFieldTest {

    private final Calls manager = as("2001", "CS_MANAGER");
    private final Calls agent = agent("1001");
    private final String plate = key();
    private final List<String> defined = new ArrayList<>();

    private static String key() {
        return "f" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    }

    /** Other tests open tickets of this process too, and know of no such fields. */
    @AfterEach
    void isAskedNoMore() {
        defined.forEach(id -> changed(id, Map.of("retired", true)).then().statusCode(200));
    }

    @Test
    void aValueIsKeptShownFoundFilteredByAndItsChangeRemembered() {
        defined(Map.of("filterable", true));
        String value = "沪A" + ThreadLocalRandom.current().nextInt(10_000, 99_999);
        String id = open(Map.of(plate, value))
                .then()
                .statusCode(201)
                .body("customFields." + plate, equalTo(value))
                .extract()
                .path("id");
        String other = open(null)
                .then()
                .statusCode(201)
                .body("customFields", nullValue())
                .extract()
                .path("id");
        assertThat(agent.<String>list("/tickets?q=" + value, "id")).containsExactly(id);
        assertThat(agent.<String>list("/tickets?process=inquiry&customField=" + plate + ":" + value, "id"))
                .containsExactly(id);
        assertThat(agent.<String>list("/tickets?process=complaint&customField=" + plate + ":" + value, "id"))
                .isEmpty();
        String now = value + "X";
        patched(id, Map.of("customFields", Map.of(plate, now)))
                .then()
                .statusCode(200)
                .body("customFields." + plate, equalTo(now));
        assertThat(agent.<String>list("/tickets?customField=" + plate + ":" + now, "id"))
                .containsExactly(id);
        assertThat(agent.<String>list("/tickets?customField=" + plate + ":" + value, "id"))
                .isEmpty();
        assertThat(agent.<String>list("/tickets?q=" + now, "id")).containsExactly(id);
        agent.get("/" + id + "/history")
                .then()
                .body("items.find { it.step == 'corrected' }.form.customFields." + plate, equalTo(now));
        assertThat(Told.about(id, "ticket.updated.v1")).hasSize(1);
        java.util.Map<String, Object> none = new java.util.HashMap<>();
        none.put(plate, null);
        patched(id, Map.of("customFields", none)).then().statusCode(200).body("customFields", nullValue());
        agent.get("/" + other).then().body("customFields", nullValue());
        as("4010", "TECHNICIAN").get("?customField=" + plate + ":" + now).then().statusCode(403);
    }

    @Test
    void whatIsRequiredIsAskedOfPeopleWhoOpenTicketsFromThenOn() {
        String before = open(null).then().statusCode(201).extract().path("id");
        defined(Map.of("required", true));
        open(null).then().statusCode(422).body("errors.pointer", hasItem("/customFields/" + plate));
        patched(before, Map.of("subject", "仍可更正")).then().statusCode(200);
        patched(before, Map.of("customFields", Map.of("mystery", 1)))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/customFields/mystery"));
        changed(defined.getFirst(), Map.of("required", false)).then().statusCode(200);
        open(null).then().statusCode(201);
    }

    @Test
    void personalValuesAreMaskedForWhoeverHasNoNeedOfThemAndInTheHistory() {
        defined(Map.of("type", "phone", "personal", true));
        String id = open(Map.of(plate, "13812341234"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        agent.get("/" + id).then().body("customFields." + plate, equalTo("13812341234"));
        as("8001", "FINANCE").get("/" + id).then().body("customFields." + plate, equalTo("138****1234"));
        assertThat(agent.<String>list("/tickets?q=13812341234", "id")).doesNotContain(id);
        patched(id, Map.of("customFields", Map.of(plate, "13912341234"))).then().statusCode(200);
        agent.get("/" + id + "/history")
                .then()
                .body("items.find { it.step == 'corrected' }.form.customFields." + plate, equalTo("139****1234"));
    }

    @Test
    void aRetiredFieldStaysWhereItIsAndIsAskedNowhere() {
        String field = defined(Map.of("type", "enum", "options", List.of("RED", "BLUE"), "required", true));
        String id = open(Map.of(plate, "RED")).then().statusCode(201).extract().path("id");
        open(Map.of(plate, "GREEN")).then().statusCode(422).body("errors.code", hasItem("enum"));
        changed(field, Map.of("retired", true)).then().statusCode(200);
        open(null).then().statusCode(201);
        open(Map.of(plate, "RED")).then().statusCode(422).body("errors.code", hasItem("retired"));
        agent.get("/" + id).then().body("customFields." + plate, equalTo("RED"));
        patched(id, Map.of("subject", "颜色保留")).then().statusCode(200).body("customFields." + plate, equalTo("RED"));
    }

    @ParameterizedTest
    @CsvSource({
        "process, no-such, /process",
        "type, object, /type",
        "type, colour, /type",
        "type, enum, /options",
        "key, 车牌, /key",
        "filterable, true, /filterable"
    })
    void aFieldThereCannotBeIsRefusedByName(String name, String value, String pointer) {
        Map<String, Object> wanted =
                with(wanted(Map.of("type", "text")), name, name.equals("filterable") ? (Object) true : value);
        manager.post("/ticket-fields", wanted).then().statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void onlyWhoManagesTheServiceDefinesFieldsAndOneKeyIsOneField() {
        agent.post("/ticket-fields", wanted(Map.of())).then().statusCode(403);
        String field = defined(Map.of());
        manager.post("/ticket-fields", wanted(Map.of())).then().statusCode(409).body("errors.pointer", hasItem("/key"));
        agent.read("/ticket-fields/" + field).then().statusCode(200).body("title.zh", equalTo("车牌"));
        assertThat(agent.<String>all("/ticket-fields?process=inquiry&limit=200", "key"))
                .contains(plate);
        as("4010", "TECHNICIAN").read("/ticket-fields").then().statusCode(403);
        manager.request()
                .contentType("application/json")
                .body(Map.of("required", true))
                .patch("/api/v1/ticket-fields/" + field)
                .then()
                .statusCode(428);
    }

    @Test
    void fieldsAreReadFromTheirIndex() {
        Plan.check(CustomFieldRows.listing("inquiry", new Paging()));
        Plan.check(CustomFieldRows.listing(null, new Paging()));
    }

    private Map<String, Object> wanted(Map<String, ?> more) {
        Map<String, Object> wanted = new java.util.LinkedHashMap<>(Map.of(
                "process", "inquiry", "key", plate, "title", Map.of("zh", "车牌", "en", "Plate"), "type", "string"));
        wanted.putAll(more);
        return wanted;
    }

    private String defined(Map<String, ?> more) {
        String id = manager.post("/ticket-fields", wanted(more))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        defined.add(id);
        return id;
    }

    private Response changed(String id, Map<String, ?> patch) {
        String tag = manager.read("/ticket-fields/" + id).getHeader("ETag");
        return manager.request()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(patch)
                .patch("/api/v1/ticket-fields/" + id);
    }

    private Response open(Map<String, ?> fields) {
        Map<String, Object> body = Map.of("process", "inquiry", "form", Map.of("question", "停车?"));
        return agent.open(fields == null ? body : with(body, "customFields", fields));
    }

    private Response patched(String id, Map<String, ?> body) {
        return agent.patch(id, agent.get("/" + id).getHeader("ETag"), body);
    }
}
