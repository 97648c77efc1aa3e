package kefu.gateway.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to be told of what, and where; also what a change of it may name.
 *
 * @param url where to; https unless the operator of the suite allows http
 * @param types such as {@code ticket.closed.v1} or {@code customer.*}; none is every type
 * @param order {@code SUBJECT} unless given
 * @param active true unless given
 */
@Schema(name = "NewWebhook")
public record NewWebhook(
        @NotBlank @Size(max = 2000) @Schema(examples = "https://hooks.example.com/kefu")
        String url,

        @Nullable @Size(max = 20) List<@NotNull String> types,
        @Nullable DeliveryOrder order,
        @Nullable @Size(max = 200) String description,
        @Nullable Boolean active) {}
