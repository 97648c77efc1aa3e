package kefu.gateway.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.web.Traced;
import org.jspecify.annotations.Nullable;

/** One of the at most two secrets a client can prove itself with; of the text only its hash is kept. */
@Entity
@Table(name = "api_client_secret")
class ClientSecret extends Traced {

    @Id
    private UUID id;

    private UUID apiClientId;
    private byte[] digest;
    private String hint;
    private Instant createdAt;
    private String createdBy;
    private @Nullable Instant expiresAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ClientSecret() {}

    ClientSecret(UUID id, UUID client, String text, Instant now, String operator) {
        this.id = id;
        this.apiClientId = client;
        this.digest = SecretText.digest(text);
        this.hint = SecretText.hint(text);
        this.createdAt = now;
        this.createdBy = operator;
    }

    /** Ends then, unless it ends sooner anyway. */
    void endBy(Instant moment) {
        if (expiresAt == null || moment.isBefore(expiresAt)) {
            expiresAt = moment;
        }
    }

    boolean isLive(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }

    boolean matches(byte[] given) {
        return SecretText.same(digest, given);
    }

    UUID id() {
        return id;
    }

    UUID clientId() {
        return apiClientId;
    }

    SecretView view() {
        return new SecretView(id, hint, createdAt, createdBy, expiresAt);
    }
}
