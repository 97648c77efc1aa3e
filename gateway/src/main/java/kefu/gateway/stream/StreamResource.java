package kefu.gateway.stream;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.SseEventSink;
import kefu.gateway.feed.ChangesDesk;
import kefu.gateway.feed.Circles;
import kefu.gateway.feed.Positions;
import kefu.gateway.feed.TypeFilter;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The live stream over HTTP. */
@Path("/api/v1/stream")
@Tag(name = "Changes")
@Allowed // what a caller may not know of is absent, row by row
public class StreamResource {

    private final Streams streams;
    private final ChangesDesk changes;
    private final Positions positions;
    private final Circles circles;
    private final CurrentCaller caller;
    private final JsonWebToken token;

    StreamResource(
            Streams streams,
            ChangesDesk changes,
            Positions positions,
            Circles circles,
            CurrentCaller caller,
            JsonWebToken token) {
        this.streams = streams;
        this.changes = changes;
        this.positions = positions;
        this.circles = circles;
        this.caller = caller;
        this.token = token;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Changes as they happen, as Server-Sent Events",
            description =
                    "The same events as `/changes`: `event` is the type, `data` the CloudEvent, `id` the place to go"
                            + " on from, which a browser sends by itself as Last-Event-ID when it comes back. Begins with what"
                            + " happens from now on; ends when the token does.")
    @APIResponse(
            responseCode = "200",
            description = "Until one of both hangs up",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING, description = "text/event-stream")))
    public void follow(
            @QueryParam("types")
                    @Parameter(description = "Such as ticket.closed.v1,customer.*; absent: all. At most 20")
                    @Nullable
                    String types,
            @HeaderParam("Last-Event-ID") @Parameter(description = "The id of the last event seen") @Nullable
                    String last,
            @Context @Parameter(hidden = true) SseEventSink sink,
            @Context @Parameter(hidden = true) RoutingContext at) {
        Caller who = caller.get();
        TypeFilter filter = TypeFilter.parse(types, circles);
        streams.requireRoom(who);
        long position;
        if (last == null || last.isBlank()) {
            position = changes.end();
        } else {
            position = positions.read(last, "Last-Event-ID");
            changes.requireKept(position);
        }
        // Keeps the exchange open; what is written goes straight to the connection.
        if (sink.isClosed()) {
            return;
        }
        at.response()
                .putHeader("Content-Type", MediaType.SERVER_SENT_EVENTS)
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Accel-Buffering", "no")
                .setChunked(true);
        streams.follow(at, who, filter, position, token.getExpirationTime());
    }
}
