package kefu.ticket.search;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kefu.platform.operations.Columns;
import kefu.ticket.ticket.Viewer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list as they came in the address; {@link #values} reads them, refusing what cannot be meant. */
public class TicketFilter extends TicketPlaces {

    @QueryParam("process")
    @Parameter(description = "Key of the process")
    @Nullable
    String process;

    @QueryParam("state")
    @Parameter(description = "State of the process; goes with process")
    @Nullable
    String state;

    @QueryParam("customerId")
    @Parameter(schema = @Schema(format = "uuid"))
    @Nullable
    String customerId;

    @QueryParam("assignee")
    @Parameter(description = "Operator the ticket lies with")
    @Nullable
    String assignee;

    @QueryParam("overdue")
    @Parameter(
            description = "true: a clock has run out and still runs",
            schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.BOOLEAN))
    @Nullable
    String overdue;

    @QueryParam("q")
    @Parameter(
            description =
                    "Words, Chinese or English, at most six; each must occur in the form, a step, a note, a message or"
                            + " the name of a file, as far as the caller may read them. Personal fields are not searched.")
    @Nullable
    String q;

    @QueryParam("updatedSince")
    @Parameter(schema = @Schema(format = "date-time"))
    @Nullable
    String updatedSince;

    @QueryParam("parentId")
    @Parameter(schema = @Schema(format = "uuid"))
    @Nullable
    String parentId;

    @QueryParam("closed")
    @Parameter(schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.BOOLEAN))
    @Nullable
    String closed;

    @QueryParam("priority")
    @Parameter(schema = @Schema(enumeration = {"URGENT", "HIGH", "NORMAL", "LOW"}))
    @Nullable
    String priority;

    @QueryParam("sort")
    @Parameter(
            description =
                    "created: newest first; priority: the work queue, open tickets unless closed=true; due: the first"
                            + " due first. Without it the newest first where an index gives that order, else as the filters lie.",
            schema = @Schema(enumeration = {"created", "priority", "due"}))
    @Nullable
    String sort;

    /** Who asks is called so in a filter that is kept. */
    private static final String ME = "me";

    /** The same filters as they are kept in a view or named in a job. */
    static TicketFilter of(ListFilter kept, String me) {
        TicketFilter filter = new TicketFilter();
        filter.process = kept.process();
        filter.state = kept.state();
        filter.customerId = text(kept.customerId());
        filter.assignee = ME.equals(kept.assignee()) ? me : kept.assignee();
        filter.unassigned = text(kept.unassigned());
        filter.department = kept.department();
        filter.channel = kept.channel();
        filter.externalId = kept.externalId();
        filter.tag = kept.tag();
        filter.customField = kept.customField();
        filter.overdue = text(kept.overdue());
        filter.q = kept.q();
        filter.updatedSince = text(kept.updatedSince());
        filter.createdSince = text(kept.createdSince());
        filter.createdBefore = text(kept.createdBefore());
        filter.due = kept.due();
        filter.dueSince = text(kept.dueSince());
        filter.dueBefore = text(kept.dueBefore());
        filter.parentId = text(kept.parentId());
        filter.closed = text(kept.closed());
        filter.priority = text(kept.priority());
        filter.sort = kept.sort();
        return filter;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The filters given, with their values as the database knows them. */
    Map<Filter, Object> values(Supplier<Day> today) {
        Map<Filter, Object> values = new EnumMap<>(Filter.class);
        FilterValues.code(process, "?process").ifPresent(text -> values.put(Filter.PROCESS, text));
        FilterValues.code(state, "?state").ifPresent(text -> values.put(Filter.STATE, text));
        FilterValues.id(customerId, "?customerId").ifPresent(id -> values.put(Filter.CUSTOMER, id));
        FilterValues.text(assignee, "?assignee").ifPresent(text -> values.put(Filter.ASSIGNEE, text));
        FilterValues.flag(overdue, "?overdue")
                .ifPresent(late -> values.put(late ? Filter.OVERDUE : Filter.ON_TIME, late));
        FilterValues.search(q).ifPresent(query -> values.put(Filter.TEXT, query));
        FilterValues.instant(updatedSince, "?updatedSince")
                .ifPresent(since -> values.put(Filter.UPDATED, Columns.utc(since)));
        FilterValues.id(parentId, "?parentId").ifPresent(id -> values.put(Filter.PARENT, id));
        boolean queue = FilterValues.sort(sort).equals(Optional.of(Order.PRIORITY));
        FilterValues.flag(closed, "?closed")
                .or(() -> queue ? Optional.of(false) : Optional.empty())
                .ifPresent(done -> {
                    values.put(Filter.CLOSED, done);
                    if (!done) {
                        values.put(Filter.OPEN, false);
                    }
                });
        FilterValues.urgency(priority).ifPresent(urgency -> values.put(Filter.PRIORITY, urgency));
        put(values, today);
        return values;
    }

    /** As asked; otherwise the first order an index gives to what these filters find. */
    Order order(Map<Filter, Object> values, Viewer viewer) {
        return FilterValues.sort(sort)
                .orElseGet(() -> Arrays.stream(Order.values())
                        .filter(order -> Route.find(values.keySet(), order, !viewer.isOfHouse())
                                .isPresent())
                        .findFirst()
                        .orElse(Order.CREATED));
    }
}
