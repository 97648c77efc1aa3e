package kefu.platform.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import kefu.platform.problem.CommonProblem;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The caller of this request, read from the verified token: {@code sub} is the operator id, {@code groups} are the
 * roles, {@code rank} and {@code department} place him, {@code scope} limits an API client. Where an event or a timer
 * acts, the acting part is set by hand.
 */
@RequestScoped
public class CurrentCaller {

    private static final int MAX_OPERATOR = 64;

    private final JsonWebToken token;
    private @Nullable Caller caller;

    CurrentCaller(JsonWebToken token) {
        this.token = token;
    }

    public Caller get() {
        Caller known = caller;
        if (known == null) {
            known = read();
            caller = known;
        }
        return known;
    }

    /** Says who acts where no token is involved: an event handler or a timer. */
    public void actAs(Caller actor) {
        caller = actor;
    }

    private Caller read() {
        String operator = token.getSubject();
        if (operator == null || operator.isBlank() || operator.length() > MAX_OPERATOR) {
            throw CommonProblem.UNAUTHENTICATED.because(
                    "令牌缺少操作员工号 (sub)", "The token names no operator: claim sub is missing, blank or too long");
        }
        Set<String> groups = token.getGroups();
        String scope = token.getClaim("scope");
        return new Caller(
                operator,
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
