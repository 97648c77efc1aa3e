package kefu.gateway.webhook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Rank;
import kefu.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** Who subscribed, as he was when he last touched the webhook: with his eyes it sees. */
record Subscriber(
        String operator,
        Set<String> roles,
        Rank rank,
        @Nullable String department,
        Set<String> scopes) {

    static String write(Caller who) {
        return Json.write(new Subscriber(who.operator(), who.roles(), who.rank(), who.department(), who.scopes()));
    }

    static Caller read(String json) {
        try {
            Subscriber stored = Json.tolerant().readValue(json, Subscriber.class);
            return new Caller(stored.operator, stored.roles, stored.rank, stored.department, stored.scopes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
