package kefu.platform.testkit.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kefu.platform.identity.Rank;
import kefu.platform.testkit.Tokens;

/** Nobody, somebody nobody vouches for, and somebody who may not. */
final class BadCallers {

    private static final String TOKEN = "Authorization";

    private final Map<String, String> unknown = new LinkedHashMap<>();
    private final String stranger =
            Tokens.of("9999").roles("STRANGER").rank(Rank.EMPLOYEE).bearer();

    BadCallers() {
        Tokens ours = Tokens.of(Attempt.OPERATOR).rank(Rank.GM);
        unknown.put("an expired token", Tokens.of(Attempt.OPERATOR).expired().bearer());
        unknown.put("a forged token", Tokens.of(Attempt.OPERATOR).forged().bearer());
        unknown.put("an unsigned token", ours.algorithm("none").bearer());
        unknown.put(
                "a token for others",
                Tokens.of(Attempt.OPERATOR).claim("aud", "other").bearer());
        unknown.put(
                "another's token",
                Tokens.of(Attempt.OPERATOR).claim("iss", "https://elsewhere").bearer());
        unknown.put("no token at all", "Bearer x");
    }

    List<Attempt> of(Route route, Attempt good) {
        List<Attempt> attempts = new ArrayList<>();
        Attempt refused = good.gives(401).saying("unauthenticated");
        attempts.add(refused.without(TOKEN).called("a missing token"));
        unknown.forEach(
                (what, bearer) -> attempts.add(refused.with(TOKEN, bearer).called(what)));
        String own = Objects.requireNonNull(good.headers().get(TOKEN));
        attempts.add(refused.twice(TOKEN, own).called("a good token twice"));
        if (route.isRestricted()) {
            attempts.add(
                    good.with(TOKEN, stranger).gives(403).telling("allowedFor").called("a role that may not"));
        }
        return attempts;
    }
}
