package kefu.customer.classification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Thresholds and treatments of the A/B/C classes (001-④ 七), as the manual states them unless a deployment overrides. */
@ConfigMapping(prefix = "kefu.classification")
public interface ClassificationPolicy {

    /** Currency of all thresholds; figures in any other are refused, never converted. */
    @WithDefault("CNY")
    String currency();

    A a();

    B b();

    /** 最低公司只获取5%的纯利润(参考): share of net profit a discount must leave. */
    @WithDefault("0.05")
    BigDecimal discountFloorNetProfit();

    /** What lifts a customer into class A, and what he gets there. */
    interface A {
        @WithDefault("5000")
        BigDecimal arpuPerQuarter();

        @WithDefault("20000")
        BigDecimal paidPerQuarter();

        @WithDefault("3")
        int referrals();

        @WithDefault("3")
        int tenureYears();

        @WithDefault("DEDICATED_OWNER,DISCOUNT")
        List<Treatment> treatments();
    }

    /** What lifts a customer into class B; the manual leaves its treatment empty. */
    interface B {
        @WithDefault("3000")
        BigDecimal arpuPerQuarter();

        @WithDefault("10000")
        BigDecimal paidPerQuarter();

        @WithDefault("1")
        int referrals();

        @WithDefault("2")
        int tenureYears();

        Optional<List<Treatment>> treatments();
    }
}
