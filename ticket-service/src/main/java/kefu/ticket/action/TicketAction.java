package kefu.ticket.action;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kefu.platform.identity.OperatorId;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do with a ticket.
 *
 * @param step STEP: the step to take
 * @param form STEP, CLOSE: its form
 * @param comment STEP, CLOSE, ASSIGN, MERGE: for the history
 * @param tag TAG, UNTAG
 * @param text NOTE
 * @param assignee ASSIGN: with whom it lies from now on; absent: back to the queue
 * @param into MERGE: the ticket it goes into
 * @param confirmOtherCustomer MERGE: that it is meant although the two belong to different customers
 */
public record TicketAction(
        @NotNull ActionKind kind,
        @Nullable @Size(min = 1, max = 64) String step,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode form,
        @Nullable @Size(max = 2000) String comment,
        @Nullable @Size(min = 1, max = 40) String tag,
        @Nullable @Size(min = 1, max = 4000) String text,
        @Nullable @Pattern(regexp = OperatorId.PATTERN) String assignee,
        @Nullable UUID into,
        @Nullable Boolean confirmOtherCustomer) {

    /** Refuses what its kind needs and is missing, and what does not go with it. */
    public void check(String pointer) {
        ObjectNode given = (ObjectNode) Json.tree(this);
        given.remove("kind");
        Refusal refusal = CommonProblem.INVALID.because("动作不完整或有多余字段", "The action is not complete, or says too much");
        for (String name : kind.needed()) {
            if (!given.has(name)) {
                refusal.at(pointer + "/" + name, "required", kind + " 需要此字段", kind + " needs it");
            }
        }
        given.fieldNames().forEachRemaining(name -> {
            if (!kind.needed().contains(name) && !kind.possible().contains(name)) {
                refusal.at(pointer + "/" + name, "not-for-this-kind", "不适用于 " + kind, "Does not go with " + kind);
            }
        });
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
    }
}
