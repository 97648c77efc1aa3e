package kefu.platform.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;

/** Brings what a provider says about a person under the names the suite reads: {@code sub, groups, rank, department}. */
final class ProviderClaims {

    private static final Set<String> SUITE = Caller.system("suite").roles();

    private final IdentityConfig.Claims names;
    private final ClaimValues roles;
    private final ClaimValues ranks;
    private final ClaimValues departments;

    ProviderClaims(IdentityConfig.Claims names) {
        this.names = names;
        this.roles = ClaimValues.of(names.roleValues());
        this.ranks = ClaimValues.of(names.rankValues());
        this.departments = ClaimValues.of(names.departmentValues());
    }

    void translate(JwtClaims claims) {
        Map<String, Object> said = Map.copyOf(claims.getClaimsMap());
        put(claims, "sub", text(at(said, names.operator())));
        claims.setStringListClaim("groups", mapped(roles(at(said, names.roles()))));
        put(claims, "rank", ranks.one(text(at(said, names.rank()))));
        put(claims, "department", departments.one(text(at(said, names.department()))));
    }

    /** Nobody is made the suite itself by a provider. */
    private List<String> mapped(List<String> said) {
        return said.stream()
                .flatMap(roles::of)
                .filter(role -> !SUITE.contains(role))
                .distinct()
                .toList();
    }

    private static void put(JwtClaims claims, String name, @Nullable String value) {
        if (value == null) {
            claims.unsetClaim(name);
        } else {
            claims.setStringClaim(name, value);
        }
    }

    /** A claim of this very name first, because names of claims may hold dots themselves. */
    private static @Nullable Object at(Map<?, ?> claims, String path) {
        Object whole = claims.get(path);
        if (whole != null) {
            return whole;
        }
        int dot = path.indexOf('.');
        return dot > 0 && claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? at(inner, path.substring(dot + 1))
                : null;
    }

    /** A list of one is how some providers say a single value. */
    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Collection<?> one when one.size() == 1 -> text(one.iterator().next());
            case Collection<?> several -> null;
            case Map<?, ?> object -> null;
            default -> value.toString();
        };
    }

    private static List<String> roles(@Nullable Object value) {
        return switch (value) {
            case Collection<?> list ->
                list.stream()
                        .map(String::valueOf)
                        .map(ProviderClaims::withoutPath)
                        .toList();
            case String text ->
                Arrays.stream(text.trim().split("[\\s,]+"))
                        .filter(role -> !role.isEmpty())
                        .toList();
            case null, default -> List.of();
        };
    }

    /** Groups may be named by their path, {@code /AGENT}. */
    private static String withoutPath(String role) {
        return role.startsWith("/") ? role.substring(1) : role;
    }
}
