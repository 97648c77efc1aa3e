package kefu.gateway.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.json.Json;
import kefu.platform.web.Traced;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A subscription: an address that is told of changes. It hears what whoever subscribed could know at the time he last touched
 * it, never more.
 */
@Entity
@Table(name = "webhook")
class Webhook extends Traced {

    static final String BY_OPERATOR = "OPERATOR";

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private long version;

    private String url;
    private String types;

    @Enumerated(EnumType.STRING)
    private DeliveryOrder deliveryOrder;

    private @Nullable String description;
    private boolean active;
    private @Nullable String stoppedBy;
    private String owner;
    private String subscriber;
    private byte[] secret;
    private byte @Nullable [] formerSecret;
    private @Nullable Instant formerUntil;
    private long fromPosition;
    private Instant createdAt;
    private String createdBy;
    private Instant updatedAt;
    private String updatedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Webhook() {}

    @SuppressWarnings("NullAway.Init")
    Webhook(UUID id, Caller who, byte[] sealed, long fromPosition, Instant now) {
        this.id = id;
        this.owner = who.operator();
        this.secret = sealed;
        this.fromPosition = fromPosition;
        this.createdAt = now;
        this.createdBy = who.operator();
    }

    /** Takes over what is wanted; whoever owns it says with it what he may know today. */
    void become(NewWebhook wanted, Caller who, Instant now) {
        url = wanted.url();
        types = Json.write(wanted.types() == null ? List.of() : wanted.types());
        deliveryOrder = wanted.order() == null ? DeliveryOrder.SUBJECT : wanted.order();
        description = wanted.description();
        active = wanted.active() == null || wanted.active();
        stoppedBy = active ? null : stoppedBy == null ? BY_OPERATOR : stoppedBy;
        if (who.operator().equals(owner)) {
            subscriber = Subscriber.write(who);
        }
        touch(who.operator(), now);
    }

    /** Signs with a new secret, and until the moment with the present one too. */
    void rotate(byte[] sealed, Instant until, String operator, Instant now) {
        formerSecret = secret;
        formerUntil = until;
        secret = sealed;
        touch(operator, now);
    }

    private void touch(String operator, Instant now) {
        updatedAt = now;
        updatedBy = operator;
    }

    NewWebhook wanted() {
        return new NewWebhook(url, types(), deliveryOrder, description, active);
    }

    WebhookView view(Instant now) {
        return new WebhookView(
                id,
                url,
                types(),
                deliveryOrder,
                description,
                active,
                stoppedBy,
                owner,
                formerUntil != null && formerUntil.isAfter(now) ? formerUntil : null,
                null,
                createdAt,
                createdBy,
                updatedAt,
                updatedBy);
    }

    private List<String> types() {
        return List.of(Json.read(types, String[].class));
    }

    UUID id() {
        return id;
    }

    String url() {
        return url;
    }

    String owner() {
        return owner;
    }

    boolean active() {
        return active;
    }

    long version() {
        return version;
    }
}
