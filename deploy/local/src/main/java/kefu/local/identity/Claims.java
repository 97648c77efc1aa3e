package kefu.local.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * What a token says about its bearer.
 *
 * @param operator operator id (工号)
 * @param roles role codes such as {@code AGENT}
 * @param rank place on the ladder from {@code EMPLOYEE} to {@code GM}
 * @param department where the operator works
 * @param issuedAt since when it holds, in real time: tokens do not follow the movable clock
 * @param ttl how long it holds
 */
public record Claims(
        String operator, List<String> roles, String rank, Optional<String> department, Instant issuedAt, Duration ttl) {
    static final String ISSUER = "https://kefu.local";
    static final String AUDIENCE = "kefu";

    public Claims {
        roles = List.copyOf(roles);
    }

    String json() {
        StringJoiner json = new StringJoiner(",", "{", "}");
        json.add(field("iss", quoted(ISSUER)));
        json.add(field("aud", quoted(AUDIENCE)));
        json.add(field("sub", quoted(operator)));
        json.add(field("groups", roles.stream().map(Claims::quoted).collect(Collectors.joining(",", "[", "]"))));
        json.add(field("rank", quoted(rank)));
        department.ifPresent(value -> json.add(field("department", quoted(value))));
        json.add(field("iat", Long.toString(issuedAt.getEpochSecond())));
        json.add(field("exp", Long.toString(issuedAt.plus(ttl).getEpochSecond())));
        return json.toString();
    }

    private static String field(String name, String value) {
        return quoted(name) + ":" + value;
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(each -> {
            if (each == '"' || each == '\\') {
                json.append('\\').append((char) each);
            } else if (each < ' ') {
                json.append("\\u%04x".formatted(each));
            } else {
                json.append((char) each);
            }
        });
        return json.append('"').toString();
    }
}
