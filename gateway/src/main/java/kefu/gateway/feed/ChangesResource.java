package kefu.gateway.feed;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Duration;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The change feed over HTTP. */
@Path("/api/v1/changes")
@Tag(name = "Changes")
@Allowed // what a caller may not know of is absent, row by row
public class ChangesResource {

    private static final String LATEST = "latest";

    private final ChangesDesk desk;
    private final Positions positions;
    private final Circles circles;
    private final Hearing hearing;
    private final Waiting waiting;
    private final FeedConfig config;
    private final CurrentCaller caller;

    ChangesResource(
            ChangesDesk desk,
            Positions positions,
            Circles circles,
            Hearing hearing,
            Waiting waiting,
            FeedConfig config,
            CurrentCaller caller) {
        this.desk = desk;
        this.positions = positions;
        this.circles = circles;
        this.hearing = hearing;
        this.waiting = waiting;
        this.config = config;
        this.caller = caller;
    }

    @GET
    @Blocking
    @Operation(
            summary = "Every change you may know of, in order, at least once",
            description =
                    "The CloudEvents of all services, in order per aggregate. Go on with `next`; to mirror the suite"
                            + " take a cursor with `after=latest`, read the lists, then follow the changes. An event with"
                            + " `tombstone: true` tells that what it is about is gone. A cursor older than the changes that are kept"
                            + " is refused with 410.")
    public Uni<ChangesPage> changes(
            @QueryParam("after")
                    @Parameter(description = "A next of before; absent: from the beginning; `latest`: from now on")
                    @Nullable
                    String after,
            @QueryParam("types")
                    @Parameter(description = "Such as ticket.closed.v1,customer.*; absent: all. At most 20")
                    @Nullable
                    String types,
            @QueryParam("wait")
                    @Parameter(
                            description = "How long to wait if nothing has happened yet, such as PT20S; at most PT60S")
                    @Nullable
                    String wait,
            @QueryParam("limit")
                    @Parameter(
                            description = "1 to 200",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @Nullable
                    String limit) {
        TypeFilter filter = TypeFilter.parse(types, circles);
        Duration patience = patience(wait);
        int most = limit(limit);
        if (LATEST.equals(after)) {
            return Uni.createFrom().item(page(new ChangesDesk.Part(java.util.List.of(), desk.end())));
        }
        Caller who = caller.get();
        long from = after == null ? desk.beginning() : positions.read(after, "?after");
        ChangesDesk.Part part = desk.read(who, filter, from, most);
        if (!part.changes().isEmpty() || patience.isZero()) {
            return Uni.createFrom().item(page(part));
        }
        return waiting.until(
                        part.reached(),
                        heard -> filter.matches(heard.change().type()) && hearing.hears(who, heard),
                        patience)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(woken -> page(desk.read(who, filter, part.reached(), most)));
    }

    private ChangesPage page(ChangesDesk.Part part) {
        return new ChangesPage(part.items(), positions.sign(part.reached()));
    }

    private Duration patience(@Nullable String wait) {
        if (wait == null) {
            return Duration.ZERO;
        }
        try {
            Duration patience = Duration.parse(wait);
            if (!patience.isNegative() && patience.compareTo(config.longestWait()) <= 0) {
                return patience;
            }
        } catch (DateTimeException unreadable) {
            throw badWait();
        }
        throw badWait();
    }

    private Refusal badWait() {
        return CommonProblem.INVALID
                .because("wait 无效", "wait is not valid")
                .at(
                        "?wait",
                        "out-of-range",
                        "须为不超过 " + config.longestWait() + " 的 ISO 8601 时长",
                        "An ISO 8601 duration of at most " + config.longestWait());
    }

    private static int limit(@Nullable String limit) {
        if (limit == null) {
            return 50;
        }
        if (limit.matches("[0-9]{1,3}")) {
            int wanted = Integer.parseInt(limit);
            if (wanted >= 1 && wanted <= 200) {
                return wanted;
            }
        }
        throw CommonProblem.INVALID
                .because("limit 必须为 1 到 200", "limit must be 1 to 200")
                .at("?limit", "out-of-range", "必须为 1 到 200 的整数", "Must be a whole number from 1 to 200");
    }
}
