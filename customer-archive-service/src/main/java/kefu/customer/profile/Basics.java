package kefu.customer.profile;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kefu.platform.visibility.Mask;
import org.jspecify.annotations.Nullable;

/**
 * 基础资料: what the file of every institution has to tell, beside its master data.
 *
 * @param structure 组织架构与管理体系
 * @param proprietors 所有者
 * @param managers 管理者
 * @param decisionMakers 购买决策关键人物
 * @param qualifications 资质
 * @param foundedOn 创立时间
 * @param scale 企业规模
 * @param assets 资产
 */
record Basics(
        @Size(max = 2000) @Nullable String structure,
        @Size(max = 1000) @Nullable String proprietors,
        @Size(max = 1000) @Nullable String managers,
        @Size(max = 1000) @Nullable String decisionMakers,
        @Size(max = 1000) @Nullable String qualifications,
        @Nullable LocalDate foundedOn,
        @Size(max = 1000) @Nullable String scale,
        @Size(max = 1000) @Nullable String assets) {

    static final Basics NONE = new Basics(null, null, null, null, null, null, null, null);

    /** What is not told yet, by its pointer. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        note(missing, "structure", structure);
        note(missing, "proprietors", proprietors);
        note(missing, "managers", managers);
        note(missing, "decisionMakers", decisionMakers);
        note(missing, "qualifications", qualifications);
        note(missing, "foundedOn", foundedOn);
        note(missing, "scale", scale);
        note(missing, "assets", assets);
        return missing;
    }

    private static void note(List<String> missing, String field, @Nullable Object told) {
        if (told == null || told.toString().isBlank()) {
            missing.add("/basics/" + field);
        }
    }

    /** Without the people. */
    Basics masked() {
        return new Basics(
                structure,
                Mask.TEXT.of(proprietors),
                Mask.TEXT.of(managers),
                Mask.TEXT.of(decisionMakers),
                qualifications,
                foundedOn,
                scale,
                assets);
    }
}
