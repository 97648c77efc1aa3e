package kefu.customer.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding files: by class, owner, name, change, phone or another system's id, page by page. */
@QuarkusTest
class FileListTest {

    @AfterEach
    void backToRealTime() {
        TestClock.real();
    }

    @Test
    void filesAreFoundByClassAndOwner() {
        String owner = unique("sales");
        String ordinary = Api.opened(Api.someone("owner", owner));
        Map<String, Object> promoted = Api.someone("owner", owner);
        promoted.put("massPromotion", true);
        String important = Api.opened(promoted);
        find("owner", owner).body("items.id", contains(important, ordinary));
        find("owner", owner, "class", "A").body("items.id", contains(important));
        find("owner", owner, "class", "B").body("items", hasSize(0));
        find("class", "A").body("items.id", hasItem(important)).body("items.id", not(hasItem(ordinary)));
    }

    @Test
    void aListIsPagedWithoutSkippingOrRepeating() {
        String owner = unique("pager");
        List<String> opened = new ArrayList<>();
        for (int file = 0; file < 5; file++) {
            opened.addFirst(Api.opened(Api.someone("owner", owner)));
        }
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            var request = Api.manager().queryParam("owner", owner).queryParam("limit", 2);
            var page = (next.isEmpty() ? request : request.queryParam("cursor", next)).get(Api.CUSTOMERS);
            seen.addAll(page.path("items.id"));
            next = page.path("next") == null ? "" : page.path("next");
        } while (!next.isEmpty());
        assertThat(seen).isEqualTo(opened);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "松江%s", "%s 纺织", "纺", "textile", "SONGJIANG %s", "\"松江%s\"", "+松江 -%s"})
    void aNameIsFoundByItsWordsInChineseAndEnglish(String typed) {
        String mark = Integer.toString(Math.floorMod(System.nanoTime(), 100_000_000), 36);
        String id = Api.opened(Api.someone("name", "松江" + mark + "纺织 Songjiang Textile"));
        find("q", typed.formatted(mark)).body("items.id", hasItem(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AI", "avia", "The Inn", "1a2i"})
    void aNameOfWordsThatAreShortOrCommonInEnglishIsFound(String name) {
        String id = Api.opened(Api.someone("name", name));
        find("q", name).body("items.id", hasItem(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"无此公司", "*", "()", "@+-", "😀"})
    void wordsThatOccurNowhereFindNothing(String typed) {
        Api.opened();
        find("q", typed).body("items", hasSize(0));
    }

    @Test
    void aCallerIsFoundByAnySpellingOfHisNumber() {
        String number = "1371234" + "%04d".formatted(Math.floorMod(System.nanoTime() / 1000, 10_000));
        Map<String, Object> byFile = Api.someone("phone", number);
        Map<String, Object> byContact = Api.someone("contacts", List.of(Map.of("name", "赵云", "phone", number)));
        String first = Api.opened(byFile);
        String second = Api.opened(byContact);
        find("phone", number).body("items.id", containsInAnyOrder(first, second));
        find("phone", "+86 " + number).body("items.id", containsInAnyOrder(first, second));
        find("phone", "0086-" + number).body("items.id", containsInAnyOrder(first, second));
        find("phone", "13700000000").body("items", hasSize(0));
    }

    @Test
    void filesAreFoundByNumberAndExternalId() {
        String external = unique("crm");
        var opened = Api.open(Api.someone("externalId", external)).extract();
        find("number", opened.path("number")).body("items.id", contains(opened.<String>path("id")));
        find("externalId", external).body("items.id", contains(opened.<String>path("id")));
        find("externalId", unique("none")).body("items", hasSize(0));
    }

    @Test
    void changesAreFollowedInTheirOrder() {
        TestClock.set("2031-03-01T10:00:00+08:00");
        String first = Api.opened();
        TestClock.advance(Duration.ofMinutes(1));
        String second = Api.opened();
        TestClock.advance(Duration.ofMinutes(1));
        Api.manager()
                .header("If-Match", Api.etag(first))
                .body("{\"industry\":\"x\"}")
                .patch(Api.CUSTOMERS + "/" + first)
                .then()
                .statusCode(200);
        // Others may be classified anew at the same time.
        assertThat(followed("2031-03-01T10:00:30+08:00"))
                .filteredOn(List.of(first, second)::contains)
                .containsExactly(second, first);
    }

    /** One by one, as somebody who follows changes. */
    private static List<String> followed(String since) {
        List<String> followed = new ArrayList<>();
        Map<String, String> next = Map.of();
        while (next != null) {
            Response page = Api.manager()
                    .queryParam("updatedSince", since)
                    .queryParam("limit", 1)
                    .queryParams(next)
                    .get(Api.CUSTOMERS);
            followed.addAll(page.then().statusCode(200).extract().path("items.id"));
            String cursor = page.path("next");
            next = cursor == null ? null : Map.of("cursor", cursor);
        }
        return followed;
    }

    @Test
    void aSalespersonDoesNotSeeGradedFilesOfOthersAnywhere() {
        String name = "金山" + unique("k");
        Map<String, Object> graded = Api.someone("name", name);
        graded.put("dealings", "IMPORTANT");
        graded.put("owner", "5007");
        String id = Api.opened(graded);
        for (String operator : List.of("5008", "5007")) {
            int seen = operator.equals("5007") ? 1 : 0;
            var sales = Api.operator(operator, "SALES").queryParam("q", name).get(Api.CUSTOMERS);
            sales.then().body("items", hasSize(seen));
            Api.operator(operator, "SALES")
                    .queryParam("owner", "5007")
                    .get(Api.CUSTOMERS)
                    .then()
                    .body("items.id", seen == 1 ? hasItem(id) : not(hasItem(id)));
            Api.operator(operator, "SALES").get(Api.CUSTOMERS + "/" + id).then().statusCode(seen == 1 ? 200 : 404);
            Api.operator(operator, "SALES")
                    .get(Api.address(id, "classification"))
                    .then()
                    .statusCode(seen == 1 ? 200 : 404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class=D|422|?class",
                "phone=abc|422|?phone",
                "updatedSince=yesterday|422|?updatedSince",
                "updatedSince=%2B99999-01-01T00:00:00Z|422|?updatedSince",
                "klass=A|422|?klass",
                "limit=0|422|?limit",
                "limit=201|422|?limit",
                "owner=a&q=b|422|",
                "cursor=forged|400|",
            })
    void anUnreadableQuestionIsRefusedByName(String example) {
        String[] part = example.split("\\|");
        var answer = Api.manager()
                .urlEncodingEnabled(false)
                .get(Api.CUSTOMERS + "?" + part[0])
                .then();
        if (part.length > 2) {
            answer.statusCode(Integer.parseInt(part[1])).body("errors.pointer", hasItem(part[2]));
        } else {
            assertThat(answer.extract().statusCode()).isBetween(400, 422);
        }
    }

    @Test
    void anUnknownIdIsNotThere() {
        Api.file(UUID.randomUUID().toString()).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        Api.file("not-an-id").then().statusCode(404);
    }

    private static ValidatableResponse find(String... filters) {
        var request = Api.manager();
        for (int at = 0; at < filters.length; at += 2) {
            request.queryParam(filters[at], filters[at + 1]);
        }
        return request.get(Api.CUSTOMERS).then().statusCode(200);
    }

    private static String unique(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
