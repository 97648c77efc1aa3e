package kefu.billing.paper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.money.Money;
import kefu.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** Reads what was filled in on a form, beyond what the form itself can say of it. */
final class Filled {

    private Filled() {}

    static UUID id(String text, String pointer) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw CommonProblem.INVALID
                    .because("编号无效", "An id is not valid")
                    .at(pointer, "invalid-value", "应为 UUID", "Must be a UUID");
        }
    }

    static @Nullable LocalDate date(JsonNode date) {
        return date.isTextual() ? LocalDate.parse(date.textValue()) : null;
    }

    static Money money(JsonNode money) {
        return Money.of(money.path("amount").asText(), money.path("currency").asText());
    }

    static ObjectNode of(Money money) {
        return Json.object()
                .put("amount", money.amount().toPlainString())
                .put("currency", money.currency().getCurrencyCode());
    }
}
