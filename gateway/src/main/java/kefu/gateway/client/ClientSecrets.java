package kefu.gateway.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kefu.platform.problem.CommonProblem;

/** The secrets of all clients. */
@ApplicationScoped
class ClientSecrets implements PanacheRepositoryBase<ClientSecret, UUID> {

    List<ClientSecret> liveOf(UUID client, Instant now) {
        return find("apiClientId = ?1 order by id", client).stream()
                .filter(secret -> secret.isLive(now))
                .toList();
    }

    Map<UUID, List<SecretView>> liveOf(Collection<UUID> clients, Instant now) {
        return find("apiClientId in ?1 order by id", clients).stream()
                .filter(secret -> secret.isLive(now))
                .collect(Collectors.groupingBy(
                        ClientSecret::clientId, Collectors.mapping(ClientSecret::view, Collectors.toList())));
    }

    ClientSecret get(UUID client, UUID secret) {
        return findByIdOptional(secret)
                .filter(found -> found.clientId().equals(client))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这个密钥", "There is no such secret"));
    }
}
