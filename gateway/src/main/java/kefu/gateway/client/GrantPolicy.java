package kefu.gateway.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.problem.Violation;
import kefu.platform.text.Text;

/** What an administrator may grant a program: grantable roles, a modest rank, scopes of resources there are, real networks. */
@ApplicationScoped
class GrantPolicy {

    private final ClientConfig config;
    private final Resources resources;

    GrantPolicy(ClientConfig config, Resources resources) {
        this.config = config;
        this.resources = resources;
    }

    void check(Granted wanted, Instant now) {
        List<Violation> faults = new ArrayList<>();
        each(wanted.roles(), "/roles/", config.grantableRoles()::contains, "not-grantable", faults)
                .accept("此角色不可授予客户端", "This role cannot be granted to an API client");
        each(wanted.scopes(), "/scopes/", this::isKnown, "unknown-scope", faults)
                .accept("没有此资源", "There is no such resource");
        each(wanted.networks(), "/networks/", text -> Network.read(text).isPresent(), "not-a-network", faults)
                .accept("应为 CIDR，如 10.0.0.0/8", "Must be CIDR such as 10.0.0.0/8");
        if (!config.highestRank().atLeast(wanted.rank())) {
            faults.add(new Violation(
                    "/rank", "not-grantable", Text.of("职级过高", "At most " + config.highestRank() + " can be granted")));
        }
        if (wanted.expiresAt() != null && !wanted.expiresAt().isAfter(now)) {
            faults.add(new Violation("/expiresAt", "past", Text.of("须为将来的时间", "Must be in the future")));
        }
        if (!faults.isEmpty()) {
            Refusal refusal = CommonProblem.INVALID.because("不能授予所要求的权限", "What is asked for cannot be granted");
            throw refusal.at(faults)
                    .with(
                            "grantableRoles",
                            config.grantableRoles().stream().sorted().toList())
                    .with("resources", resources.resources());
        }
    }

    private boolean isKnown(String scope) {
        return resources.resources().contains(scope.substring(0, scope.indexOf(':')));
    }

    private static BiConsumer<String, String> each(
            List<String> values, String pointer, Predicate<String> good, String code, List<Violation> faults) {
        return (zh, en) -> {
            for (int at = 0; at < values.size(); at++) {
                if (!good.test(values.get(at))) {
                    faults.add(new Violation(pointer + at, code, Text.of(zh, en)));
                }
            }
        };
    }
}
