package kefu.customer.profile;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 客户特征.
 *
 * @param serviceArea 服务区域
 * @param salesCapacity 销售能力
 * @param potential 发展潜力
 * @param culture 企业文化
 * @param policy 经营方针
 * @param employees 员工人数
 * @param turnover 销售额
 * @param management 经营管理特点
 */
record Characteristics(
        @Size(max = 1000) @Nullable String serviceArea,
        @Size(max = 1000) @Nullable String salesCapacity,
        @Size(max = 1000) @Nullable String potential,
        @Size(max = 1000) @Nullable String culture,
        @Size(max = 1000) @Nullable String policy,
        @PositiveOrZero @Nullable Integer employees,
        @Size(max = 1000) @Nullable String turnover,
        @Size(max = 1000) @Nullable String management) {

    static final Characteristics NONE = new Characteristics(null, null, null, null, null, null, null, null);
}
