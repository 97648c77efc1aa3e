package kefu.gateway.client;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import kefu.platform.identity.Rank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an API client is and may do; all of it can be changed.
 *
 * @param roles it acts with, like a person's; each must be grantable
 * @param scopes resource and verb, such as {@code tickets:read}; it may do nothing else, whatever its roles
 * @param networks it may come from, CIDR; none means anywhere
 * @param expiresAt from then on it is refused
 * @param tokensPerMinute its own limit in place of the one all clients have
 */
@Schema(name = "ApiClientChange")
public record Granted(
        @NotBlank @Size(max = 200) String description,
        @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String> roles,
        @NotNull Rank rank,
        @Nullable @Size(min = 1, max = 64) String department,

        @NotEmpty @Size(max = 100) List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,63}:(read|write)") String> scopes,

        @NotNull @Size(max = 50) List<@NotNull @Size(min = 2, max = 43) String> networks,
        @Nullable Instant expiresAt,
        @Nullable @Min(1) @Max(10_000_000) Integer tokensPerMinute) {}
