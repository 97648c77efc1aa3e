package kefu.gateway.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.platform.web.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as its owner sees it.
 *
 * @param stoppedBy why it is not active: {@code OPERATOR}, or {@code GONE} because the endpoint answered 410
 * @param owner operator or API client who subscribed; it hears what he may know
 * @param formerSecretUntil until when the secret before the last rotation signs as well
 * @param secret {@code whsec_…}, only in the answer that made it
 */
@Schema(name = "Webhook")
public record WebhookView(
        UUID id,
        String url,
        List<String> types,
        DeliveryOrder order,
        @Nullable String description,
        boolean active,
        @Nullable String stoppedBy,
        String owner,
        @Nullable Instant formerSecretUntil,
        @Nullable String secret,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy)
        implements ShownOnce {

    WebhookView with(String shown) {
        return new WebhookView(
                id,
                url,
                types,
                order,
                description,
                active,
                stoppedBy,
                owner,
                formerSecretUntil,
                shown,
                createdAt,
                createdBy,
                updatedAt,
                updatedBy);
    }

    @Override
    public Object withoutSecret() {
        return new WebhookView(
                id,
                url,
                types,
                order,
                description,
                active,
                stoppedBy,
                owner,
                formerSecretUntil,
                null,
                createdAt,
                createdBy,
                updatedAt,
                updatedBy);
    }
}
