package kefu.gateway.client;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.gateway.audit.AuditLog;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.MergePatch;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;

/** Makes API clients, changes what they may do, hands out and withdraws their secrets, and shuts them out. */
@ApplicationScoped
class ApiClientDesk {

    private static final Logger LOG = Logger.getLogger(ApiClientDesk.class);
    private static final int MOST_LIVE = 2;

    private final ApiClients clients;
    private final ClientSecrets secrets;
    private final GrantPolicy policy;
    private final AuditLog audit;
    private final MergePatch patches;
    private final Preconditions preconditions;
    private final CurrentCaller caller;
    private final Clock clock;

    ApiClientDesk(
            ApiClients clients,
            ClientSecrets secrets,
            GrantPolicy policy,
            AuditLog audit,
            MergePatch patches,
            Preconditions preconditions,
            CurrentCaller caller,
            Clock clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.policy = policy;
        this.audit = audit;
        this.patches = patches;
        this.preconditions = preconditions;
        this.caller = caller;
        this.clock = clock;
    }

    /** A client, and the text of its first secret. */
    record Made(ApiClient client, String secret) {}

    @Transactional
    Made create(NewApiClient wanted) {
        Instant now = clock.instant();
        policy.check(wanted.granted(), now);
        if (clients.isTaken(wanted.name())) {
            throw ClientProblem.NAME_TAKEN.because(
                    "名称 " + wanted.name() + " 已被使用", "The name " + wanted.name() + " is taken");
        }
        ApiClient client = new ApiClient(Uuid7.at(now), wanted.name(), wanted.granted(), now, operator());
        clients.persistAndFlush(client);
        String secret = hand(client, now);
        told("created", client, Map.of("name", client.name(), "granted", client.granted()));
        return new Made(client, secret);
    }

    @Transactional
    ApiClient change(UUID id, JsonNode patch) {
        ApiClient client = clients.getForChange(id);
        preconditions.require(client.version());
        Granted before = client.granted();
        Granted granted = patches.apply(before, patch, Granted.class);
        policy.check(granted, clock.instant());
        client.grant(granted, clock.instant(), operator());
        told("changed", client, Map.of("before", before, "after", granted));
        return client;
    }

    /** A second secret; the first one stays good for the overlap, so that the program can be changed in peace. */
    @Transactional
    Made rotate(UUID id, Duration overlap) {
        ApiClient client = clients.getForChange(id);
        preconditions.honour(client.version());
        Instant now = clock.instant();
        List<ClientSecret> live = secrets.liveOf(id, now);
        if (live.size() >= MOST_LIVE) {
            throw ClientProblem.TWO_SECRETS
                    .because("请先撤销其中一个密钥", "Withdraw one of them first")
                    .with("live", live.stream().map(ClientSecret::id).toList());
        }
        live.forEach(secret -> secret.endBy(now.plus(overlap)));
        String secret = hand(client, now);
        client.touched(now, operator());
        told("secret-added", client, Map.of("overlap", overlap.toString()));
        return new Made(client, secret);
    }

    @Transactional
    ApiClient withdraw(UUID id, UUID secret) {
        ApiClient client = clients.getForChange(id);
        preconditions.require(client.version());
        secrets.get(id, secret).endBy(clock.instant());
        client.touched(clock.instant(), operator());
        told("secret-withdrawn", client, Map.of("secret", secret));
        return client;
    }

    @Transactional
    ApiClient disable(UUID id, String reason) {
        ApiClient client = clients.getForChange(id);
        preconditions.honour(client.version());
        if (!client.enabled()) {
            throw ClientProblem.DISABLED.because("该客户端已停用", "It is disabled already");
        }
        client.disable(reason, clock.instant(), operator());
        told("disabled", client, Map.of("reason", reason));
        return client;
    }

    @Transactional
    ApiClient enable(UUID id, String reason) {
        ApiClient client = clients.getForChange(id);
        preconditions.honour(client.version());
        if (client.enabled()) {
            throw ClientProblem.NOT_DISABLED.because("该客户端未停用", "It is not disabled");
        }
        client.enable(clock.instant(), operator());
        told("enabled", client, Map.of("reason", reason));
        return client;
    }

    private String hand(ApiClient client, Instant now) {
        String text = SecretText.make();
        secrets.persist(new ClientSecret(Uuid7.at(now), client.id(), text, now, operator()));
        return text;
    }

    private void told(String act, ApiClient client, Map<String, ?> details) {
        audit.record("api-client." + act, client.id(), details);
        clients.flush();
        LOG.infof("api client %s (%s) %s by %s", client.id(), client.name(), act, operator());
    }

    private String operator() {
        return caller.get().operator();
    }
}
