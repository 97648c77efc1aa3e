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
import java.util.Objects;
import kefu.platform.identity.Rank;
import org.jspecify.annotations.Nullable;

/**
 * A program that is to call the API.
 *
 * @param name by which it is known for ever; what it writes is signed {@code api:<name>}
 */
public record NewApiClient(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,39}") String name,
        @NotBlank @Size(max = 200) String description,
        @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String> roles,
        @Nullable Rank rank,
        @Nullable @Size(min = 1, max = 64) String department,

        @NotEmpty @Size(max = 100) List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,63}:(read|write)") String> scopes,

        @Nullable @Size(max = 50) List<@NotNull @Size(min = 2, max = 43) String> networks,
        @Nullable Instant expiresAt,
        @Nullable @Min(1) @Max(10_000_000) Integer tokensPerMinute) {

    Granted granted() {
        return new Granted(
                description,
                roles,
                Objects.requireNonNullElse(rank, Rank.EMPLOYEE),
                department,
                scopes,
                Objects.requireNonNullElse(networks, List.of()),
                expiresAt,
                tokensPerMinute);
    }
}
