package kefu.ticket.search;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.function.Supplier;
import kefu.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Where tickets of a list lie: with a department or with nobody, which way they came in, what another system calls them, and the
 * words colleagues put on them.
 */
public class TicketPlaces extends TicketTimes {

    private static final int LONGEST_TAG = 40;

    @QueryParam("department")
    @Parameter(description = "Of this department; goes with closed, due, or unassigned and closed")
    @Nullable
    String department;

    @QueryParam("unassigned")
    @Parameter(
            description = "true: nobody has it; with closed=false the most urgent first",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String unassigned;

    @QueryParam("channel")
    @Parameter(description = "How the customer came to us")
    @Nullable
    String channel;

    @QueryParam("externalId")
    @Parameter(
            description = "Id in another system: an API client finds by those it has set itself, people by anybody's;"
                    + " goes with any other filter",
            example = "CRM-4711")
    @Nullable
    String externalId;

    @QueryParam("tag")
    @Parameter(description = "With this tag; goes with any other filter, for people of the house")
    @Nullable
    String tag;

    @QueryParam("customField")
    @Parameter(
            description =
                    "key:value of a field that is defined as filterable; goes with any other filter, for people of the house")
    @Nullable
    String customField;

    @Override
    void put(Map<Filter, Object> values, Supplier<Day> today) {
        super.put(values, today);
        FilterValues.text(department, "?department").ifPresent(text -> values.put(Filter.DEPARTMENT, text));
        FilterValues.code(channel, "?channel").ifPresent(text -> values.put(Filter.CHANNEL, text));
        FilterValues.text(externalId, "?externalId").ifPresent(text -> values.put(Filter.EXTERNAL_ID, text));
        FilterValues.text(tag, "?tag").ifPresent(text -> values.put(Filter.TAG, text.strip()));
        FieldValue.parse(customField).ifPresent(value -> values.put(Filter.FIELD, value));
        if (tag != null && tag.strip().length() > LONGEST_TAG) {
            throw wrong("?tag", "须为 1 到 40 个字符", "Must have 1 to 40 characters");
        }
        FilterValues.flag(unassigned, "?unassigned").ifPresent(nobody -> {
            if (!nobody) {
                throw wrong("?unassigned", "只能取 true", "Can only be true; leave it out for all");
            }
            values.put(Filter.UNASSIGNED, true);
        });
    }

    private static RuntimeException wrong(String pointer, String zh, String en) {
        return CommonProblem.INVALID
                .because("筛选条件不正确", "A filter cannot be meant")
                .at(pointer, "invalid", zh, en);
    }
}
