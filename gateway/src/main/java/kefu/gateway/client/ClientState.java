package kefu.gateway.client;

import java.net.InetAddress;
import java.util.List;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/**
 * What the door needs to know of a client with every request.
 *
 * @param usable neither disabled nor expired
 */
public record ClientState(
        UUID id,
        boolean usable,
        List<Network> networks,
        @Nullable Integer tokensPerMinute) {

    /** Refuses a client that was shut out, or that comes from where it may not. */
    public void admit(InetAddress from) {
        if (!usable) {
            throw CommonProblem.UNAUTHENTICATED.because("该 API 客户端已停用或过期", "The API client is disabled or has expired");
        }
        if (!networks.isEmpty() && networks.stream().noneMatch(network -> network.contains(from))) {
            throw CommonProblem.FORBIDDEN.because("不允许从此网络访问", "The API client may not come from this network");
        }
    }
}
