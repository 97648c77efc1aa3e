package kefu.gateway.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.web.AlongIndex;
import kefu.platform.web.Paging;

/** All webhooks; everybody finds his own, whoever runs the suite finds all. */
@ApplicationScoped
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

    private static final Set<String> KEEPERS = Set.of("CS_MANAGER", "CENTRE_ADMIN", "SYS_ADMIN");

    Webhook get(UUID id, Caller who) {
        return seen(findByIdOptional(id), who);
    }

    /** Held until the transaction ends. */
    Webhook getForChange(UUID id, Caller who) {
        return seen(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), who);
    }

    private static Webhook seen(Optional<Webhook> found, Caller who) {
        return found.filter(webhook -> isKeeper(who) || webhook.owner().equals(who.operator()))
                .orElseThrow(Webhooks::unknown);
    }

    private static boolean isKeeper(Caller who) {
        return !who.isMachine() && who.hasAny(KEEPERS);
    }

    List<Webhook> list(Caller who, Paging paging) {
        return isKeeper(who)
                ? AlongIndex.newestFirst(getEntityManager(), Webhook.class, Map.of(), AlongIndex.PRIMARY, paging)
                : AlongIndex.newestFirst(
                        getEntityManager(), Webhook.class, Map.of("owner", who.operator()), "webhook_owner", paging);
    }

    long countOf(String owner) {
        return count("owner", owner);
    }

    static Refusal unknown() {
        return CommonProblem.NOT_FOUND.because("没有该推送订阅", "There is no such webhook");
    }
}
