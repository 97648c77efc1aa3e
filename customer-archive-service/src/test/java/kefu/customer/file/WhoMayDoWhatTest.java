package kefu.customer.file;

import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import kefu.customer.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every role that is not named for a route is refused, and told who would be allowed. */
@QuarkusTest
class WhoMayDoWhatTest {

    private static final Set<String> ALL = Set.of(
            "AGENT",
            "APPOINTMENT_AGENT",
            "CALLBACK_AGENT",
            "VIP_AGENT",
            "SUPERVISOR",
            "CS_MANAGER",
            "INFO_CLERK",
            "CUSTOMER_INFO_MANAGER",
            "ARCHIVE_KEEPER",
            "SALES",
            "MARKET_DIRECTOR",
            "DEPT_MANAGER",
            "TECHNICIAN",
            "METER_READER",
            "CASHIER",
            "FINANCE",
            "AUDIT",
            "GM",
            "SUPERIOR",
            "OFFICE",
            "CUSTOMER",
            "AGENT_PARTNER",
            "SYS_ADMIN");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST|/api/v1/customers|AGENT APPOINTMENT_AGENT VIP_AGENT SUPERVISOR CS_MANAGER INFO_CLERK",
                "PATCH|/api/v1/customers/{id}|CS_MANAGER INFO_CLERK",
                "PUT|/api/v1/customers/{id}/confidentiality|CS_MANAGER",
                "PUT|/api/v1/customers/{id}/facts|CS_MANAGER INFO_CLERK",
                "POST|/api/v1/customers/{id}/classifications|SUPERVISOR CS_MANAGER INFO_CLERK",
                "POST|/api/v1/customers/{id}/contacts|CS_MANAGER INFO_CLERK",
                "POST|/api/v1/customers/{id}/contracts|SALES AGENT SUPERVISOR CS_MANAGER INFO_CLERK",
                "POST|/api/v1/referrals/{id}/confirmation|SUPERVISOR CS_MANAGER INFO_CLERK",
                "POST|/api/v1/classifications/recalculations|CS_MANAGER",
                "GET|/api/v1/customers/{id}/access-log|CS_MANAGER CUSTOMER_INFO_MANAGER ARCHIVE_KEEPER AUDIT GM",
            })
    void aRoleThatIsNotNamedIsRefused(String method, String path, String allowed) {
        String address = path.replace("{id}", UUID.randomUUID().toString());
        Set<String> named = Set.of(allowed.split(" "));
        ALL.stream().filter(role -> !named.contains(role)).forEach(role -> {
            var request = Api.as(role);
            (method.equals("GET") ? request : request.body("{}"))
                    .request(method, address)
                    .then()
                    .statusCode(403)
                    .body("allowedFor", notNullValue());
        });
    }

    @Test
    void outsidersReadNoFileAndNoList() {
        String id = Api.opened();
        for (String role : Set.of("CUSTOMER", "AGENT_PARTNER", "SYS_ADMIN", "TECHNICIAN")) {
            Api.as(role).get(Api.CUSTOMERS).then().statusCode(403);
            Api.as(role).get(Api.CUSTOMERS + "/" + id).then().statusCode(403);
            Api.as(role).get(Api.address(id, "classification")).then().statusCode(403);
        }
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        io.restassured.RestAssured.given().get(Api.CUSTOMERS).then().statusCode(401);
    }
}
