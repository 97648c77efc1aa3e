package kefu.customer.profile;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 业务状况.
 *
 * @param salesRecord 销售实绩
 * @param staff 人员素质
 * @param competitors 与竞争者的关系
 * @param cooperation 合作态度
 */
record Business(
        @Size(max = 1000) @Nullable String salesRecord,
        @Size(max = 1000) @Nullable String staff,
        @Size(max = 1000) @Nullable String competitors,
        @Size(max = 1000) @Nullable String cooperation) {

    static final Business NONE = new Business(null, null, null, null);
}
