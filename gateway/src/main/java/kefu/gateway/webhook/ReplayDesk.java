package kefu.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kefu.gateway.audit.AuditLog;
import kefu.gateway.feed.ChangesDesk;
import kefu.gateway.feed.Circles;
import kefu.gateway.feed.TypeFilter;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.operations.AfterCommit;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Preconditions;

/** Asks for a stretch of time to be told once more; the rows are written down in the background, page by page. */
@ApplicationScoped
class ReplayDesk {

    private final EntityManager replays;
    private final Webhooks webhooks;
    private final ChangesDesk changes;
    private final Circles circles;
    private final FanOut fanOut;
    private final AuditLog audit;
    private final Preconditions preconditions;
    private final AfterCommit afterCommit;
    private final Clock clock;

    ReplayDesk(
            EntityManager replays,
            Webhooks webhooks,
            ChangesDesk changes,
            Circles circles,
            FanOut fanOut,
            AuditLog audit,
            Preconditions preconditions,
            AfterCommit afterCommit,
            Clock clock) {
        this.replays = replays;
        this.webhooks = webhooks;
        this.changes = changes;
        this.circles = circles;
        this.fanOut = fanOut;
        this.audit = audit;
        this.preconditions = preconditions;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    @Transactional
    ReplayView ask(UUID webhookId, NewReplay wanted, Caller who) {
        if (!wanted.from().isBefore(wanted.to())) {
            throw CommonProblem.INVALID
                    .because("时间段无效", "The stretch of time is not valid")
                    .at("/to", "not-after-from", "须晚于 from", "Must be after from");
        }
        if (wanted.types() != null) {
            TypeFilter.of(wanted.types(), "/types", circles);
        }
        Webhook webhook = webhooks.get(webhookId, who);
        preconditions.honour(webhook.version());
        if (!webhook.active()) {
            throw WebhookProblem.WEBHOOK_INACTIVE.because("请先启用订阅", "Switch it on first");
        }
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        Replay replay = new Replay(id, webhookId, wanted, changes.beginning(), changes.end(), who.operator(), now);
        replays.persist(replay);
        audit.record("webhook.replayed", webhookId, Map.of("replay", id.toString()));
        afterCommit.once(FanOut.class, fanOut::look);
        return replay.view();
    }

    @Transactional
    ReplayView get(UUID webhookId, UUID id, Caller who) {
        webhooks.get(webhookId, who);
        return Optional.ofNullable(replays.find(Replay.class, id))
                .filter(replay -> replay.isOf(webhookId))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有该重放", "There is no such replay"))
                .view();
    }
}
