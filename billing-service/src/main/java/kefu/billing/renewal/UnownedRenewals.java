package kefu.billing.renewal;

import java.util.List;
import kefu.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * 无人负责类客户名单: what expires in a month and nobody is responsible for.
 *
 * @param addressedTo the role it goes to
 */
public record UnownedRenewals(
        String month,
        String addressedTo,
        List<RenewalView> items,
        @Nullable String next) {

    static UnownedRenewals of(String month, Page<RenewalView> page) {
        return new UnownedRenewals(month, "MARKET_DIRECTOR", page.items(), page.next());
    }
}
