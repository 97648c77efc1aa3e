package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.transfer.KnownRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import: what a ticket is opened with, and what an export adds to it, which is passed over. A masked row is
 * refused, because what it says is not what was said.
 */
public record TicketRow(ObjectNode values) implements KnownRow {

    private static final List<String> ONCE = List.of("process", "parentId");
    private static final List<String> CORRECTABLE =
            List.of("customerId", "channel", "subject", "priority", "customFields");
    private static final List<String> EXPORTED = List.of(
            "id",
            "number",
            "state",
            "closed",
            "receiver",
            "assignee",
            "department",
            "masked",
            "createdAt",
            "updatedAt");

    /** The columns of a file, as an export writes them. */
    public static List<String> columns() {
        return Stream.of(EXPORTED, List.of("externalId"), ONCE, CORRECTABLE, List.of("form"))
                .flatMap(List::stream)
                .toList();
    }

    static TicketRow of(ObjectNode values) {
        if (values.path("masked").asBoolean()) {
            throw CommonProblem.INVALID
                    .because("脱敏的数据不能导入", "What is masked cannot be imported")
                    .at("/masked", "masked", "须由可查看明文者导出", "Export it as somebody who sees it in clear");
        }
        return new TicketRow(values);
    }

    @Override
    public @Nullable String externalId() {
        return text("externalId");
    }

    @Override
    public @Nullable String number() {
        return text("number");
    }

    @Nullable
    String process() {
        return text("process");
    }

    /** The customer it names, if it names one as one is named. */
    Optional<UUID> customer() {
        try {
            return Optional.ofNullable(text("customerId")).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private @Nullable String text(String name) {
        return values.path(name).isTextual() ? values.path(name).textValue() : null;
    }

    /** As a new ticket is opened with it. */
    ObjectNode opening() {
        return values.deepCopy().without(EXPORTED);
    }

    /** What it corrects in a ticket that is there. What only the process changes must be as it is. */
    ObjectNode patch(TicketFacts there) {
        Refusal refusal =
                CommonProblem.INVALID.because("导入只更正流程之外的内容", "An import corrects only what stands beside the process");
        ObjectNode known = Json.object().put("process", there.state().process());
        if (there.parentId() != null) {
            known.put("parentId", there.parentId().toString());
        }
        if (number() != null && !there.number().equals(number())) {
            refusal.at("/number", "another-ticket", "externalId 属于另一张工单", "The externalId is that of another ticket");
        }
        ONCE.forEach(name -> requireSame(values.path(name), known.path(name), "/" + name, refusal));
        values.path("form")
                .properties()
                .forEach(field -> requireSame(
                        field.getValue(),
                        there.state().data().path(field.getKey()),
                        "/form/" + field.getKey(),
                        refusal));
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
        return values.deepCopy().retain(CORRECTABLE);
    }

    private static void requireSame(JsonNode given, JsonNode known, String pointer, Refusal refusal) {
        boolean same = given.isMissingNode() || given.isNull() || given.equals(known);
        if (!same
                && !(given.isNumber()
                        && known.isNumber()
                        && given.decimalValue().compareTo(known.decimalValue()) == 0)) {
            refusal.at(
                    pointer,
                    "not-by-import",
                    "与工单不一致，须由流程修改",
                    "Is another one in the ticket, and changed by its process");
        }
    }
}
