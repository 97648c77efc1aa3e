package kefu.gateway.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows clients with what lies beside them: their live secrets and their last use, read once a page. */
@ApplicationScoped
class ApiClientShelf {

    private final ClientSecrets secrets;
    private final LastUses uses;
    private final Clock clock;

    ApiClientShelf(ClientSecrets secrets, LastUses uses, Clock clock) {
        this.secrets = secrets;
        this.uses = uses;
        this.clock = clock;
    }

    List<ApiClientView> views(List<ApiClient> clients) {
        return views(clients, null);
    }

    ApiClientView view(ApiClient client, @Nullable String secret) {
        return views(List.of(client), secret).getFirst();
    }

    private List<ApiClientView> views(List<ApiClient> clients, @Nullable String secret) {
        List<UUID> ids = clients.stream().map(ApiClient::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<SecretView>> live = secrets.liveOf(ids, clock.instant());
        Map<UUID, LastUse> last = uses.of(ids);
        return clients.stream()
                .map(client -> ApiClientView.of(
                        client, live.getOrDefault(client.id(), List.of()), last.get(client.id()), secret))
                .toList();
    }
}
