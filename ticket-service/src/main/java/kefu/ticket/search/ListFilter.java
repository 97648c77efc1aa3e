package kefu.ticket.search;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import kefu.ticket.ticket.Priority;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the list of tickets, as they are kept in a view or named in a job; the same ones go together.
 *
 * @param assignee an operator, or {@code me}: whoever looks
 * @param due {@code today}: the business day on which somebody looks
 */
public record ListFilter(
        @Nullable @Size(max = 64) @Pattern(regexp = "[A-Za-z0-9_.-]+")
        String process,

        @Nullable @Size(max = 64) @Pattern(regexp = "[A-Za-z0-9_.-]+")
        String state,

        @Nullable UUID customerId,
        @Nullable @Size(min = 1, max = 128) String assignee,
        @Nullable Boolean unassigned,
        @Nullable @Size(min = 1, max = 64) String department,

        @Nullable @Size(max = 64) @Pattern(regexp = "[A-Za-z0-9_.-]+")
        String channel,

        @Nullable @Size(min = 1, max = 128) String externalId,
        @Nullable @Size(min = 1, max = 40) String tag,
        @Nullable @Size(min = 3, max = 200) String customField,
        @Nullable Boolean overdue,
        @Nullable @Size(min = 2, max = 100) String q,
        @Nullable OffsetDateTime updatedSince,
        @Nullable OffsetDateTime createdSince,
        @Nullable OffsetDateTime createdBefore,
        @Nullable @Schema(enumeration = "today") String due,
        @Nullable OffsetDateTime dueSince,
        @Nullable OffsetDateTime dueBefore,
        @Nullable UUID parentId,
        @Nullable Boolean closed,
        @Nullable Priority priority,

        @Nullable @Schema(enumeration = {"created", "priority", "due"})
        String sort) {}
