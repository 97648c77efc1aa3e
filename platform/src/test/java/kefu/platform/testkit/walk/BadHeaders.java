package kefu.platform.testkit.walk;

import java.util.ArrayList;
import java.util.List;

/** Formats nobody speaks, keys that are none or another's, versions that are missing or old. */
final class BadHeaders {

    /** Stands in the database as the key of another request of this operator. */
    static final String KEY_IN_USE = "used-for-another-request";

    private static final List<String> NO_JSON = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "nonsense",
            "application/json, text/plain");

    private BadHeaders() {}

    static List<Attempt> of(Route route, Attempt good) {
        List<Attempt> attempts = new ArrayList<>();
        for (String accept : List.of("application/xml", "nonsense", "/")) {
            attempts.add(good.with("Accept", accept).gives(406).called("Accept: " + accept));
        }
        if (route.hasBody()) {
            for (String type : NO_JSON) {
                attempts.add(good.with("Content-Type", type).gives(415).called("Content-Type: " + type));
            }
        }
        Attempt malformed = good.gives(400).saying("malformed").telling("header");
        attempts.add(malformed.twice("If-Match", "*").called("two If-Match"));
        if (route.hasBody()) {
            attempts.add(good.with("Content-Encoding", "gzip")
                    .gives(415)
                    .saying("unsupported-media")
                    .called("a packed body"));
        }
        if (route.isRetried()) {
            attempts.add(malformed.twice("Idempotency-Key", "one").called("two keys"));
            malformed = good.gives(400).saying("malformed");
            attempts.add(malformed.with("Idempotency-Key", "has a blank").called("a key with a blank"));
            attempts.add(malformed.with("Idempotency-Key", "k".repeat(256)).called("a key of 256 characters"));
            attempts.add(good.gives(422)
                    .saying("key-reused")
                    .with("Idempotency-Key", KEY_IN_USE)
                    .called("the key of another request"));
        }
        return attempts;
    }

    /** For a route that replaces something that exists. */
    static List<Attempt> versions(Route route, Attempt existing) {
        List<Attempt> attempts = new ArrayList<>();
        Attempt stale = existing.gives(412).saying("stale").telling("currentVersion");
        attempts.add(stale.with("If-Match", "\"999999\"").called("an If-Match that is stale"));
        attempts.add(stale.with("If-Match", "nonsense").called("an If-Match that is no tag"));
        if (route.needsVersion()) {
            attempts.add(existing.gives(428).saying("precondition-required").called("no If-Match"));
        }
        return attempts;
    }
}
