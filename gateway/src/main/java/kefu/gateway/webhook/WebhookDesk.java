package kefu.gateway.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kefu.gateway.audit.AuditLog;
import kefu.gateway.feed.ChangesDesk;
import kefu.gateway.feed.Circles;
import kefu.gateway.feed.TypeFilter;
import kefu.gateway.sealing.Seal;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.web.MergePatch;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import org.jspecify.annotations.Nullable;

/** Subscribes, changes and ends webhooks; each act is audited, and a secret leaves in the answer that made it alone. */
@ApplicationScoped
class WebhookDesk {

    private static final Duration LONGEST_OVERLAP = Duration.ofDays(30);

    private final Webhooks webhooks;
    private final DeliveryRows deliveries;
    private final WebhookAddress address;
    private final WebhookConfig config;
    private final Circles circles;
    private final ChangesDesk changes;
    private final Seal seal;
    private final AuditLog audit;
    private final MergePatch patches;
    private final Preconditions preconditions;
    private final Clock clock;

    WebhookDesk(
            Webhooks webhooks,
            DeliveryRows deliveries,
            WebhookAddress address,
            WebhookConfig config,
            Circles circles,
            ChangesDesk changes,
            Seal seal,
            AuditLog audit,
            MergePatch patches,
            Preconditions preconditions,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.address = address;
        this.config = config;
        this.circles = circles;
        this.changes = changes;
        this.seal = seal;
        this.audit = audit;
        this.patches = patches;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** A webhook and the version it has. */
    record Seen(WebhookView view, long version) {}

    @Transactional
    Seen subscribe(NewWebhook wanted, Caller who) {
        check(wanted);
        if (webhooks.countOf(who.operator()) >= config.mostPerOwner()) {
            throw WebhookProblem.TOO_MANY_WEBHOOKS
                    .because("请先删除不用的订阅", "Delete one that is not needed any more")
                    .with("most", config.mostPerOwner());
        }
        Instant now = clock.instant();
        WebhookSecret secret = WebhookSecret.random();
        Webhook webhook = new Webhook(Uuid7.at(now), who, seal.close(secret.key()), changes.end(), now);
        webhook.become(wanted, who, now);
        webhooks.persistAndFlush(webhook);
        audit.record("webhook.subscribed", webhook.id(), Map.of("url", webhook.url()));
        return new Seen(webhook.view(now).with(secret.text()), webhook.version());
    }

    private void check(NewWebhook wanted) {
        if (wanted.types() != null) {
            TypeFilter.of(wanted.types(), "/types", circles);
        }
        address.check(wanted.url());
    }

    @Transactional
    Seen get(UUID id, Caller who) {
        return seen(webhooks.get(id, who));
    }

    private Seen seen(Webhook webhook) {
        return new Seen(webhook.view(clock.instant()), webhook.version());
    }

    @Transactional
    List<WebhookView> list(Caller who, Paging paging) {
        Instant now = clock.instant();
        return webhooks.list(who, paging).stream()
                .map(webhook -> webhook.view(now))
                .toList();
    }

    @Transactional
    Seen change(UUID id, JsonNode patch, Caller who) {
        Webhook webhook = webhooks.getForChange(id, who);
        preconditions.require(webhook.version());
        NewWebhook wanted = patches.apply(webhook.wanted(), patch, NewWebhook.class);
        check(wanted);
        webhook.become(wanted, who, clock.instant());
        webhooks.flush();
        audit.record("webhook.changed", id, Map.of("url", webhook.url(), "active", webhook.active()));
        return seen(webhook);
    }

    @Transactional
    void end(UUID id, Caller who) {
        Webhook webhook = webhooks.getForChange(id, who);
        preconditions.require(webhook.version());
        webhooks.delete(webhook);
        deliveries.withdrawAll(id);
        audit.record("webhook.ended", id, Map.of("url", webhook.url()));
    }

    @Transactional
    Seen rotate(UUID id, @Nullable Rotation rotation, Caller who) {
        Duration overlap = Optional.ofNullable(rotation)
                .map(Rotation::overlap)
                .map(WebhookDesk::overlap)
                .orElseGet(config::overlap);
        Webhook webhook = webhooks.getForChange(id, who);
        preconditions.honour(webhook.version());
        Instant now = clock.instant();
        WebhookSecret secret = WebhookSecret.random();
        webhook.rotate(seal.close(secret.key()), now.plus(overlap), who.operator(), now);
        webhooks.flush();
        audit.record("webhook.secret-rotated", id, Map.of("overlap", overlap.toString()));
        return new Seen(webhook.view(now).with(secret.text()), webhook.version());
    }

    private static Duration overlap(String text) {
        try {
            Duration overlap = Duration.parse(text);
            if (!overlap.isNegative() && overlap.compareTo(LONGEST_OVERLAP) <= 0) {
                return overlap;
            }
        } catch (DateTimeException unreadable) {
            throw badOverlap();
        }
        throw badOverlap();
    }

    private static Refusal badOverlap() {
        return CommonProblem.INVALID
                .because("overlap 无效", "overlap is not valid")
                .at("/overlap", "out-of-range", "须为不超过 30 天的 ISO 8601 时长", "An ISO 8601 duration of at most 30 days");
    }
}
