package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import kefu.platform.process.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * From whom a ticket is withheld: a process that sets {@code withheldFromAccused} hides the ticket from the operator named
 * under {@code against} (001-④六: the customer-service manager may keep a complaint from the manager it is about).
 */
final class Withheld {

    private Withheld() {}

    static @Nullable String from(CaseState state) {
        JsonNode operator = state.data().path("against").path("operator");
        boolean withheld = state.data().path("withheldFromAccused").asBoolean(false);
        return withheld && operator.isTextual() ? operator.textValue() : null;
    }
}
