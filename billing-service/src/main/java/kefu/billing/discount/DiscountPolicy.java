package kefu.billing.discount;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.util.Set;

/** 「以最低公司只获取5%的纯利润为底线(参考)」 (001-④七): for reference, therefore to be changed. */
@ConfigMapping(prefix = "kefu.discount")
public interface DiscountPolicy {

    /** Net profit over the price, at least. */
    @WithDefault("0.05")
    BigDecimal floorNetProfit();

    /** Classes with this treatment. */
    @WithDefault("A")
    Set<String> classes();
}
