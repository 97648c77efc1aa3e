package kefu.customer.profile;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 交易活动现状; it tells of his credit, so not everybody who reads the file reads it.
 *
 * @param activity 销售活动状况
 * @param problems 问题
 * @param strengths 优势
 * @param measures 对策
 * @param reputation 信誉
 * @param credit 信用状况
 * @param terms 交易条件
 * @param pastCreditProblems 以往信用问题
 */
record Trade(
        @Size(max = 1000) @Nullable String activity,
        @Size(max = 1000) @Nullable String problems,
        @Size(max = 1000) @Nullable String strengths,
        @Size(max = 1000) @Nullable String measures,
        @Size(max = 1000) @Nullable String reputation,
        @Size(max = 1000) @Nullable String credit,
        @Size(max = 1000) @Nullable String terms,
        @Size(max = 1000) @Nullable String pastCreditProblems) {

    static final Trade NONE = new Trade(null, null, null, null, null, null, null, null);
}
