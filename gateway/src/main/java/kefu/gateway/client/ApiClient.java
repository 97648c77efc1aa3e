package kefu.gateway.client;

import jakarta.persistence.Convert;
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
import kefu.platform.identity.Rank;
import kefu.platform.web.Traced;
import org.jspecify.annotations.Nullable;

/** A program that calls the API under its own name. It is never deleted, because what it wrote names it; it is disabled. */
@Entity
@Table(name = "api_client")
class ApiClient extends Traced {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;
    private String description;

    @Convert(converter = JsonTexts.class)
    private List<String> roles;

    @Enumerated(EnumType.STRING)
    private Rank actingRank;

    private @Nullable String department;

    @Convert(converter = JsonTexts.class)
    private List<String> scopes;

    @Convert(converter = JsonTexts.class)
    private List<String> networks;

    private @Nullable Instant expiresAt;
    private @Nullable Integer tokensPerMinute;
    private boolean enabled;
    private @Nullable String disabledBecause;
    private Instant createdAt;
    private String createdBy;
    private Instant updatedAt;
    private String updatedBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ApiClient() {}

    @SuppressWarnings("NullAway.Init") // grant() and touched() fill in the rest
    ApiClient(UUID id, String name, Granted granted, Instant now, String operator) {
        this.id = id;
        this.name = name;
        this.enabled = true;
        this.createdAt = now;
        this.createdBy = operator;
        grant(granted, now, operator);
    }

    void grant(Granted granted, Instant now, String operator) {
        description = granted.description();
        roles = List.copyOf(granted.roles());
        actingRank = granted.rank();
        department = granted.department();
        scopes = List.copyOf(granted.scopes());
        networks = List.copyOf(granted.networks());
        expiresAt = granted.expiresAt();
        tokensPerMinute = granted.tokensPerMinute();
        touched(now, operator);
    }

    void disable(String reason, Instant now, String operator) {
        enabled = false;
        disabledBecause = reason;
        touched(now, operator);
    }

    void enable(Instant now, String operator) {
        enabled = true;
        disabledBecause = null;
        touched(now, operator);
    }

    /** Also when its secrets change, so that its version tells of every change. */
    void touched(Instant now, String operator) {
        updatedAt = now;
        updatedBy = operator;
    }

    Granted granted() {
        return new Granted(description, roles, actingRank, department, scopes, networks, expiresAt, tokensPerMinute);
    }

    boolean isUsable(Instant now) {
        return enabled && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** What it writes is signed with this. */
    String operator() {
        return Caller.MACHINE + name;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    boolean enabled() {
        return enabled;
    }

    @Nullable
    String disabledBecause() {
        return disabledBecause;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    String updatedBy() {
        return updatedBy;
    }
}
