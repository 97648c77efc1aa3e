package kefu.ticket.search;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kefu.platform.operations.Columns;
import kefu.platform.problem.CommonProblem;
import kefu.ticket.listing.FirstId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The stretches of time a list can be narrowed to: when tickets were opened, and when the first of their clocks is due. */
public class TicketTimes {

    @QueryParam("createdSince")
    @Parameter(
            description = "Opened then or later; goes with any list in the order of opening",
            schema = @Schema(format = "date-time"))
    @Nullable
    String createdSince;

    @QueryParam("createdBefore")
    @Parameter(description = "Opened before then", schema = @Schema(format = "date-time"))
    @Nullable
    String createdBefore;

    @QueryParam("due")
    @Parameter(
            description = "today: open tickets with a clock that is due on this business day, the first due first",
            schema = @Schema(enumeration = "today"))
    @Nullable
    String due;

    @QueryParam("dueSince")
    @Parameter(description = "With a clock that is due then or later", schema = @Schema(format = "date-time"))
    @Nullable
    String dueSince;

    @QueryParam("dueBefore")
    @Parameter(
            description = "With a clock that is due before then, the first due first; goes with assignee or department",
            schema = @Schema(format = "date-time"))
    @Nullable
    String dueBefore;

    /** The business day it is now. */
    record Day(Instant begin, Instant end) {}

    void put(Map<Filter, Object> values, Supplier<Day> today) {
        instant(createdSince, "?createdSince").ifPresent(at -> values.put(Filter.CREATED_SINCE, FirstId.at(at)));
        instant(createdBefore, "?createdBefore").ifPresent(at -> values.put(Filter.CREATED_BEFORE, FirstId.at(at)));
        instant(dueSince, "?dueSince").ifPresent(at -> values.put(Filter.DUE_SINCE, Columns.utc(at)));
        instant(dueBefore, "?dueBefore").ifPresent(at -> values.put(Filter.DUE_BEFORE, Columns.utc(at)));
        if (due != null) {
            if (!due.equals("today") || dueSince != null || dueBefore != null) {
                throw CommonProblem.INVALID
                        .because("筛选条件不正确", "A filter cannot be meant")
                        .at(
                                "?due",
                                "invalid",
                                "只能取 today，且不与 dueSince、dueBefore 同用",
                                "Is today, without dueSince and dueBefore");
            }
            Day day = today.get();
            values.put(Filter.DUE_SINCE, Columns.utc(day.begin()));
            values.put(Filter.DUE_BEFORE, Columns.utc(day.end()));
        }
    }

    private static Optional<Instant> instant(@Nullable String given, String pointer) {
        return FilterValues.instant(given, pointer);
    }
}
