package kefu.customer.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kefu.customer.Api;
import kefu.platform.visibility.Mask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R9: phones, e-mails and identity numbers look masked in lists and to roles below the grade. */
@QuarkusTest
class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "13800138000, 138****8000",
        "02155550101, 021****0101",
        "+14155550101, +14****0101",
        "55501, ****01",
        "911200001234567, 911****4567"
    })
    void aNumberKeepsItsHeadAndTail(String clear, String masked) {
        assertThat(Mask.NUMBER.of(clear)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"wang@example.com, w***@example.com", "a@b.cn, a***@b.cn", "odd, ****"})
    void anEmailKeepsItsFirstLetterAndDomain(String clear, String masked) {
        assertThat(Mask.EMAIL.of(clear)).isEqualTo(masked);
    }

    @Test
    void anAgentReadsMaskedAndTheManagerInClear() {
        String id = Api.opened(withPhone());
        Api.agent()
                .get(Api.CUSTOMERS + "/" + id)
                .then()
                .body("masked", equalTo(true))
                .body("phone", equalTo("138****1234"))
                .body("email", equalTo("w***@example.com"))
                .body("customerKey", nullValue())
                .body("contacts[0].phone", equalTo("139****5678"))
                .body("contacts[0].email", equalTo("l***@example.com"));
        Api.file(id)
                .then()
                .body("masked", equalTo(false))
                .body("phone", equalTo("13800131234"))
                .body("email", equalTo("wang@example.com"))
                .body("contacts[0].phone", equalTo("13900135678"));
    }

    @ParameterizedTest
    @CsvSource({
        "SUPERVISOR, ORDINARY, false",
        "SUPERVISOR, IMPORTANT, true",
        "ARCHIVE_KEEPER, IMPORTANT, false",
        "ARCHIVE_KEEPER, CRITICAL, true",
        "INFO_CLERK, CRITICAL, false",
        "CS_MANAGER, CRITICAL, false",
        "GM, CRITICAL, false",
        "AGENT, ORDINARY, true",
        "CALLBACK_AGENT, ORDINARY, true",
        "FINANCE, ORDINARY, true",
        "SALES, ORDINARY, true"
    })
    void theGradeDecidesWhoReadsInClear(String role, String dealings, boolean masked) {
        Map<String, Object> file = withPhone();
        file.put("dealings", dealings);
        Api.as(role).get(Api.CUSTOMERS + "/" + Api.opened(file)).then().body("masked", equalTo(masked));
    }

    @Test
    void inListsThePhoneIsMaskedForEverybody() {
        Map<String, Object> file = withPhone();
        file.put("externalId", "mask-" + file.get("registrationNumber"));
        Api.opened(file);
        Api.manager()
                .get(Api.CUSTOMERS + "?externalId=" + file.get("externalId"))
                .then()
                .body("items.phone", hasItem("138****1234"));
    }

    @Test
    void contactsAreMaskedWhereverTheyAreRead() {
        String id = Api.opened(withPhone());
        Api.agent().get(Api.address(id, "contacts")).then().body("items[0].phone", equalTo("139****5678"));
        Api.manager().get(Api.address(id, "contacts")).then().body("items[0].phone", equalTo("13900135678"));
    }

    private static Map<String, Object> withPhone() {
        Map<String, Object> file = Api.someone("phone", "138 0013 1234");
        file.put("email", "wang@example.com");
        file.put("contacts", List.of(Map.of("name", "李雷", "phone", "139-0013-5678", "email", "lilei@example.com")));
        return file;
    }
}
