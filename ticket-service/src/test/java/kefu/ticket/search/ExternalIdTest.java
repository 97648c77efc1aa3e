package kefu.ticket.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.Tokens;
import kefu.ticket.Calls;
import org.junit.jupiter.api.Test;

/** A ticket is found by what another system calls it: each system by its own names, people by all of them. */
@QuarkusTest
class ExternalIdTest {

    private final String id = "T-" + UUID.randomUUID();
    private final Calls agent = Calls.agent("1001");
    private final Calls crm = machine("crm");

    @Test
    void aSystemFindsItsOwnAndPeopleWhatAnybodyHasSet() {
        String ofCrm = opened(crm);
        String ofShop = opened(machine("shop"));
        String ofHouse = opened(agent);
        assertThat(found(crm, "")).containsExactly(ofCrm);
        assertThat(found(machine("shop"), "")).containsExactly(ofShop);
        assertThat(found(machine("stranger"), "")).isEmpty();
        assertThat(found(agent, "")).containsExactly(ofHouse, ofShop, ofCrm);
        assertThat(found(agent, "&limit=1")).containsExactly(ofHouse, ofShop, ofCrm);
        assertThat(found(agent, "&closed=true")).isEmpty();
        assertThat(found(crm, "&process=inquiry&state=RECEIVED&createdSince=2024-01-01T00:00:00Z"))
                .containsExactly(ofCrm);
    }

    @Test
    void whoFindsOnlyWhatNamesHimFindsNothingOfOthersByIt() {
        opened(agent);
        assertThat(found(Calls.as("4010", "TECHNICIAN"), "")).isEmpty();
    }

    @Test
    void noIdAtAllIsRefusedAndAViewKeepsOne() {
        agent.read("/tickets?externalId= ").then().statusCode(422).body("errors.pointer", hasItem("?externalId"));
        String ticket = opened(agent);
        String view = agent.post("/ticket-views", Map.of("name", id, "filter", Map.of("externalId", id)))
                .path("id");
        assertThat(agent.<String>list("/ticket-views/" + view + "/tickets", "id"))
                .containsExactly(ticket);
    }

    private String opened(Calls who) {
        return who.request()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("process", "inquiry", "externalId", id, "form", Map.of("question", "账单?")))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> found(Calls who, String filters) {
        return who.all("/tickets?externalId=" + id + filters, "id");
    }

    private static Calls machine(String name) {
        return Calls.with(Tokens.machine(name, "tickets:read tickets:write").roles("AGENT"));
    }
}
