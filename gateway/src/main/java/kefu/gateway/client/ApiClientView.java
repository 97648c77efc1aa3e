package kefu.gateway.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.platform.identity.Rank;
import kefu.platform.web.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An API client.
 *
 * @param id its {@code client_id} at {@code /oauth2/token}
 * @param operator what it writes is signed with this
 * @param secrets those it can prove itself with now
 * @param secret a new secret's text, in the answer that made it and never again
 */
@Schema(name = "ApiClient")
public record ApiClientView(
        UUID id,
        String name,
        String operator,
        String description,
        List<String> roles,
        Rank rank,
        @Nullable String department,
        List<String> scopes,
        List<String> networks,
        @Nullable Instant expiresAt,
        @Nullable Integer tokensPerMinute,
        boolean enabled,
        @Nullable String disabledBecause,
        List<SecretView> secrets,
        @Nullable String secret,
        @Nullable Instant lastUsedAt,
        @Nullable String lastUsedFrom,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy)
        implements ShownOnce {

    static ApiClientView of(
            ApiClient client, List<SecretView> secrets, @Nullable LastUse use, @Nullable String secret) {
        Granted granted = client.granted();
        return new ApiClientView(
                client.id(),
                client.name(),
                client.operator(),
                granted.description(),
                granted.roles(),
                granted.rank(),
                granted.department(),
                granted.scopes(),
                granted.networks(),
                granted.expiresAt(),
                granted.tokensPerMinute(),
                client.enabled(),
                client.disabledBecause(),
                secrets,
                secret,
                use == null ? null : use.at(),
                use == null ? null : use.from(),
                client.createdAt(),
                client.createdBy(),
                client.updatedAt(),
                client.updatedBy());
    }

    @Override
    public ApiClientView withoutSecret() {
        return new ApiClientView(
                id,
                name,
                operator,
                description,
                roles,
                rank,
                department,
                scopes,
                networks,
                expiresAt,
                tokensPerMinute,
                enabled,
                disabledBecause,
                secrets,
                null,
                lastUsedAt,
                lastUsedFrom,
                createdAt,
                createdBy,
                updatedAt,
                updatedBy);
    }
}
