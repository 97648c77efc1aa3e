package kefu.gateway.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.gateway.audit.AuditLog;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.json.Json;
import kefu.platform.operations.AfterCommit;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import org.jspecify.annotations.Nullable;

/** Shows what became of deliveries, sends one once more, and sends a ping to try a webhook out. */
@ApplicationScoped
class DeliveryDesk {

    static final String PING = "kefu.webhook.ping.v1";

    private final Webhooks webhooks;
    private final DeliveryRows rows;
    private final DeliveryLog log;
    private final Courier courier;
    private final AuditLog audit;
    private final Preconditions preconditions;
    private final AfterCommit afterCommit;
    private final Clock clock;

    DeliveryDesk(
            Webhooks webhooks,
            DeliveryRows rows,
            DeliveryLog log,
            Courier courier,
            AuditLog audit,
            Preconditions preconditions,
            AfterCommit afterCommit,
            Clock clock) {
        this.webhooks = webhooks;
        this.rows = rows;
        this.log = log;
        this.courier = courier;
        this.audit = audit;
        this.preconditions = preconditions;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    @Transactional
    List<DeliveryView> list(UUID webhookId, @Nullable DeliveryStatus status, Paging paging, Caller who) {
        webhooks.get(webhookId, who);
        long before = paging.after().isEmpty()
                ? Long.MAX_VALUE
                : Long.parseLong(paging.after().getFirst());
        return log.list(webhookId, status, before, paging.fetch());
    }

    @Transactional
    DeliveryView get(UUID webhookId, String id, Caller who) {
        webhooks.get(webhookId, who);
        return log.find(webhookId, number(id)).orElseThrow(DeliveryDesk::unknown);
    }

    @Transactional
    DeliveryView again(UUID webhookId, String id, Caller who) {
        requireActive(webhookId, who);
        long number = number(id);
        if (log.find(webhookId, number).isEmpty()) {
            throw unknown();
        }
        if (!log.again(webhookId, number, clock.instant())) {
            throw WebhookProblem.DELIVERY_UNDER_WAY.because("请等待其结束", "It is tried by itself until it ends");
        }
        audit.record("webhook.delivery-replayed", webhookId, Map.of("delivery", id));
        afterCommit.once(Courier.class, courier::look);
        return log.find(webhookId, number).orElseThrow(DeliveryDesk::unknown);
    }

    @Transactional
    DeliveryView ping(UUID webhookId, Caller who) {
        requireActive(webhookId, who);
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        ObjectNode event = Json.object()
                .put("specversion", "1.0")
                .put("id", id.toString())
                .put("source", "/kefu/gateway")
                .put("type", PING)
                .put("time", now.toString())
                .put("subject", webhookId.toString())
                .put("datacontenttype", "application/json");
        event.putObject("data").put("webhookId", webhookId.toString());
        // A line of its own, so that it waits for nothing.
        long number = rows.add(new NewDelivery(webhookId, id, PING, id, null, Json.write(event), null));
        afterCommit.once(Courier.class, courier::look);
        audit.record("webhook.pinged", webhookId, Map.of("delivery", Long.toString(number)));
        return log.find(webhookId, number).orElseThrow(DeliveryDesk::unknown);
    }

    private void requireActive(UUID webhookId, Caller who) {
        Webhook webhook = webhooks.get(webhookId, who);
        preconditions.honour(webhook.version());
        if (!webhook.active()) {
            throw WebhookProblem.WEBHOOK_INACTIVE.because("请先启用订阅", "Switch it on first");
        }
    }

    private static long number(String id) {
        if (!id.matches("[1-9][0-9]{0,17}")) {
            throw unknown();
        }
        return Long.parseLong(id);
    }

    private static Refusal unknown() {
        return CommonProblem.NOT_FOUND.because("没有该推送记录", "There is no such delivery");
    }
}
