package kefu.customer.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.transfer.KnownRow;
import kefu.platform.transfer.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import: what a file is opened with but its contacts, and what an export adds to it, which is passed over. A
 * masked row is refused, because its identifiers are none.
 */
public record FileRow(ObjectNode values) implements KnownRow {

    private static final List<String> MASTER_DATA = List.of(
            "name",
            "registrationNumber",
            "phone",
            "email",
            "address",
            "industry",
            "externalId",
            "owner",
            "dedicatedHandler",
            "tenureStart",
            "massPromotion",
            "brandReach",
            "legalRepCongressLevel",
            "welfareOrganisation",
            "ethnicMinorityEnterprise");
    private static final List<String> ONCE =
            List.of("kind", "customerKey", "dealings", "confidentialityLevel", "confidentialUntil");
    private static final List<String> EXPORTED = List.of("id", "number", "class", "masked", "createdAt", "updatedAt");
    private static final Set<String> FLAGS = Set.of("massPromotion", "welfareOrganisation", "ethnicMinorityEnterprise");

    /** The columns of a file, as an export writes them. */
    public static List<String> columns() {
        return Stream.of(EXPORTED, ONCE, MASTER_DATA).flatMap(List::stream).toList();
    }

    static FileRow of(Row row) {
        ObjectNode values = row.values();
        if (values.path("masked").asBoolean()) {
            throw CommonProblem.INVALID
                    .because("脱敏的数据不能导入", "What is masked cannot be imported")
                    .at("/masked", "masked", "须由可查看明文者导出", "Export it as somebody who sees it in clear");
        }
        if (values.has("contacts")) {
            throw CommonProblem.INVALID
                    .because("联系人不随档案导入", "Contacts are not imported with their file")
                    .at("/contacts", "unknown-field", "请使用 …/contacts", "They have an address of their own");
        }
        if (!row.typed()) {
            FLAGS.forEach(flag -> flag(values, flag));
        }
        return new FileRow(values);
    }

    private static void flag(ObjectNode values, String name) {
        switch (values.path(name).asText().toLowerCase(Locale.ROOT)) {
            case "true" -> values.put(name, true);
            case "false" -> values.put(name, false);
            default -> {}
        }
    }

    @Override
    public @Nullable String externalId() {
        return text("externalId");
    }

    @Override
    public @Nullable String number() {
        return text("number");
    }

    private @Nullable String text(String name) {
        return values.path(name).isTextual() ? values.path(name).textValue() : null;
    }

    /** As a new file is opened with it. */
    ObjectNode opening() {
        return values.deepCopy().without(EXPORTED);
    }

    /** What it says of the master data of a file that is there. What only an opening says must be as it is. */
    ObjectNode patch(CustomerFile file) {
        Refusal refusal = CommonProblem.INVALID.because("导入只修改基本资料", "An import changes master data only");
        if (number() != null && !file.number().equals(number())) {
            refusal.at("/number", "another-file", "externalId 属于另一档案", "The externalId is that of another file");
        }
        JsonNode there = Json.tree(FileLine.once(file));
        for (String name : ONCE) {
            JsonNode given = values.path(name);
            if (!given.isMissingNode() && !given.isNull() && !given.equals(there.path(name))) {
                refusal.at(
                        "/" + name,
                        "not-by-import",
                        "与档案不一致，须另行修改",
                        "Is another one in the file, and changed elsewhere");
            }
        }
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
        return opening().without(ONCE);
    }
}
