package kefu.gateway.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.AlongIndex;
import kefu.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/** All API clients. */
@ApplicationScoped
class ApiClients implements PanacheRepositoryBase<ApiClient, UUID> {

    ApiClient get(UUID id) {
        return findByIdOptional(id).orElseThrow(ApiClients::unknown);
    }

    ApiClient getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ApiClients::unknown);
    }

    boolean isTaken(String name) {
        return count("name", name) > 0;
    }

    /** One page, the newest first. */
    List<ApiClient> list(@Nullable Boolean enabled, Paging paging) {
        return AlongIndex.newestFirst(
                getEntityManager(),
                ApiClient.class,
                enabled == null ? Map.of() : Map.of("enabled", enabled),
                enabled == null ? AlongIndex.PRIMARY : "api_client_enabled",
                paging);
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("没有这个 API 客户端", "There is no such API client");
    }
}
