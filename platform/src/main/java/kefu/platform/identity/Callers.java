package kefu.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kefu.platform.problem.CommonProblem;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Reads who calls from a verified token: {@code sub} is the operator id, {@code groups} are the roles, {@code rank} and
 * {@code department} place him, {@code scope} limits an API client. The same token always means the same caller, so each
 * is read once.
 */
@ApplicationScoped
class Callers {

    private static final int MOST = 10_000;

    private final Cache<String, Caller> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Caller of(JsonWebToken token) {
        String raw = token.getRawToken();
        return raw == null ? read(token) : known.get(raw, _ -> read(token));
    }

    private static Caller read(JsonWebToken token) {
        Set<String> groups = token.getGroups();
        String scope = token.getClaim("scope");
        return new Caller(
                OperatorId.named(token.getSubject()),
                groups == null ? Set.of() : groups,
                rank(token.getClaim("rank")),
                token.getClaim("department"),
                scope == null || scope.isBlank()
                        ? Set.of()
                        : Set.of(scope.trim().split("\\s+")));
    }

    private static Rank rank(@Nullable Object claim) {
        if (claim == null) {
            return Rank.EMPLOYEE;
        }
        try {
            return Rank.valueOf(claim.toString());
        } catch (IllegalArgumentException unknown) {
            throw CommonProblem.UNAUTHENTICATED.because("令牌中的职级无法识别", "The token has an unknown rank");
        }
    }
}
