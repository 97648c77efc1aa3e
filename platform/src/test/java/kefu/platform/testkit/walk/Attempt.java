package kefu.platform.testkit.walk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One request that must be refused.
 *
 * @param what is wrong with it
 * @param expected statuses that say so; none means anything but a fault of ours
 * @param pointer the place that must be named, or null
 * @param problem the end of the problem's type that must be given, or null
 * @param member a member the problem must have, or null
 */
record Attempt(
        String what,
        String method,
        String address,
        Map<String, String> headers,
        byte @Nullable [] body,
        Set<Integer> expected,
        @Nullable String pointer,
        @Nullable String problem,
        @Nullable String member) {

    static final String OPERATOR = "1001";

    static Attempt on(Route route, String address, String[] anybody) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Authorization", route.allowedBearer(OPERATOR, anybody));
        headers.put("Accept-Language", "en");
        return new Attempt("", route.method(), address, headers, null, Set.of(), null, null, null);
    }

    Attempt called(String wrong) {
        return new Attempt(wrong, method, address, headers, body, expected, pointer, problem, member);
    }

    Attempt at(String other) {
        return new Attempt(what, method, other, headers, body, expected, pointer, problem, member);
    }

    Attempt with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Attempt(what, method, address, more, body, expected, pointer, problem, member);
    }

    /** The same header once more, on a line of its own. */
    Attempt twice(String header, String value) {
        return with(header, value).with(header.toLowerCase(Locale.ROOT), value);
    }

    Attempt without(String header) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new Attempt(what, method, address, fewer, body, expected, pointer, problem, member);
    }

    Attempt json(String text) {
        return json(text.getBytes(StandardCharsets.UTF_8));
    }

    Attempt json(byte[] bytes) {
        return new Attempt(what, method, address, headers, bytes, expected, pointer, problem, member)
                .with("Content-Type", "application/json");
    }

    Attempt file(byte[] bytes) {
        return json(bytes).with("Content-Type", "application/octet-stream");
    }

    Attempt gives(Integer... statuses) {
        return new Attempt(
                what, method, address, headers, body, new TreeSet<>(Set.of(statuses)), pointer, problem, member);
    }

    Attempt pointingAt(String place) {
        return new Attempt(what, method, address, headers, body, expected, place, problem, member);
    }

    Attempt saying(String type) {
        return new Attempt(what, method, address, headers, body, expected, pointer, type, member);
    }

    Attempt telling(String name) {
        return new Attempt(what, method, address, headers, body, expected, pointer, problem, name);
    }
}
