package kefu.platform.testkit.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Scopes;

/** One route, tried by everybody on rows that exist and on one that does not. */
record Tried(Route route, Guard guard, String body, Map<Caller, String> bearers) {

    private static final int AT_ONCE = 4;
    private static final int FORBIDDEN = 403;

    List<String> faults() {
        List<String> faults = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService everybody = Executors.newFixedThreadPool(AT_ONCE)) {
            bearers.forEach((caller, bearer) -> everybody.submit(() -> {
                try {
                    tryAs(caller, bearer, faults);
                } catch (RuntimeException e) {
                    faults.add(caller.roles() + ": " + e);
                }
            }));
        }
        return faults;
    }

    private void tryAs(Caller caller, String bearer, List<String> faults) {
        String nowhere = UUID.randomUUID().toString();
        Reply unknown = reply(nowhere, bearer);
        String who = caller.operator() + caller.roles() + " " + caller.rank() + ": ";
        if (!isLetIn(caller)) {
            if (unknown.status() != FORBIDDEN || !unknown.body().has("allowedFor")) {
                faults.add(who + "is not refused, but " + unknown);
            }
            return;
        }
        if (!hasScope(caller, route.method(), route.path())) {
            // Bytes of no type are refused before anybody asks who sends them.
            if (!route.takesBytes()
                    && (unknown.status() != FORBIDDEN || !unknown.body().has("neededScope"))) {
                faults.add(who + "has no scope for it and is not refused, but " + unknown);
            }
            return;
        }
        if (caller.isMachine() && route.method().equals("POST")) {
            needsKey(nowhere, bearer).ifPresent(fault -> faults.add(who + fault));
        }
        boolean refused = guard.refuses(caller);
        if (unknown.status() >= 500 || unknown.status() == 401) {
            faults.add(who + unknown);
        } else if (!guard.isUndecided() && refused != (unknown.status() == FORBIDDEN)) {
            faults.add(who + (refused ? "should be refused, but " : "should be let in, but ") + unknown);
        }
        boolean shown = false;
        for (Guard.Row row : guard.rows().reversed()) {
            boolean seen = row.seen().test(caller);
            // What lies below a row is shown or not as the row is, so one row that is shown will do there.
            if (!seen || !shown || guard.isAddressOfRow(route)) {
                tryOn(row, caller, bearer, unknown, nowhere, faults);
            }
            shown |= seen;
        }
    }

    private void tryOn(
            Guard.Row row, Caller caller, String bearer, Reply unknown, String nowhere, List<String> faults) {
        String who = caller.operator() + caller.roles() + " on " + row.what() + ": ";
        if (!row.seen().test(caller)) {
            Reply hidden = reply(row.id(), bearer);
            if (!hidden.tellsTheSameAs(unknown, row.id(), nowhere)) {
                faults.add(who + "is told of a hidden row by " + hidden + " instead of " + unknown);
            }
            return;
        }
        if (!route.method().equals("GET") || !guard.needsNothingElse(route) || guard.refuses(caller)) {
            return;
        }
        Reply seen = reply(row.id(), bearer);
        if (seen.status() != 200 && (!guard.isUndecided() || guard.isAddressOfRow(route))) {
            faults.add(who + "is not shown it, but " + seen);
        } else if (guard.isAddressOfRow(route)) {
            boolean clear = row.clear().test(caller);
            guard.fields().forEach((pointer, values) -> {
                String shown = seen.body().at(pointer).asText();
                if (!shown.equals(values[clear ? 0 : 1])) {
                    faults.add(who + pointer + " is " + shown + ", should be " + (clear ? "in clear" : "masked"));
                }
            });
        }
    }

    /** A program asks again when it hears nothing, so it must have said how that is to be known. */
    private Optional<String> needsKey(String id, String bearer) {
        Reply keyless = Reply.withoutKey(address(id), bearer, body);
        boolean refused = keyless.body().path("type").asText().equals("/problems/idempotency-key-required");
        return refused ? Optional.empty() : Optional.of("needs no Idempotency-Key, but is answered " + keyless);
    }

    private Reply reply(String id, String bearer) {
        return Reply.to(route.method(), address(id), bearer, body);
    }

    private String address(String id) {
        boolean[] first = {true};
        String address = route.address(name -> {
            String value = first[0]
                    ? id
                    : name.equals("operator") ? "1001" : UUID.randomUUID().toString();
            first[0] = false;
            return value;
        });
        return address + guard.query();
    }

    static boolean hasScope(Caller caller, String method, String path) {
        String address = path.replaceFirst("\\?.*", "");
        return !caller.isMachine() || caller.scopes().contains(Scopes.needed(method, address));
    }

    private boolean isLetIn(Caller caller) {
        List<String> roles = List.of(route.rule().roles());
        return (roles.isEmpty() || caller.hasAny(roles))
                && caller.atLeast(route.rule().minRank());
    }
}
