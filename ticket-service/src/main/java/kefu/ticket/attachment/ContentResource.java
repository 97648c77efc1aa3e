package kefu.ticket.attachment;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Etag;
import kefu.ticket.file.ByteRange;
import kefu.ticket.file.Cabinet;
import kefu.ticket.file.FileName;
import kefu.ticket.ticket.TicketProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, streamed in and out. They are given to be saved, never to be shown by a browser in our name. */
@Path("/api/v1/tickets/{id}/attachments/{attachment}/content")
@Allowed
public class ContentResource {

    private final Upload upload;
    private final ContentDesk desk;
    private final Cabinet cabinet;

    ContentResource(Upload upload, ContentDesk desk, Cabinet cabinet) {
        this.upload = upload;
        this.desk = desk;
        this.cabinet = cabinet;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Send the bytes of an announced file; needs its ETag in If-Match",
            description =
                    "Answered when they are safe. What they really are is told by their content; a type that is not"
                            + " taken, or another one than the name claims, is refused. After a lost answer GET the file: STORED"
                            + " means it arrived.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(implementation = String.class, format = "binary")))
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AttachmentView.class)))
    public Response put(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment, @NotNull InputStream body) {
        Attachment file = upload.of(id, attachment, body);
        return Etag.ok(file.view(), file.version())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The bytes of a file, or one stretch of them; for those who may see personal data")
    @APIResponse(
            responseCode = "200",
            description = "All of it, with its true type and its SHA-256 as ETag",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(implementation = String.class, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The stretch that was asked for",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(implementation = String.class, format = "binary")))
    @APIResponse(responseCode = "304", description = "Still what was read")
    public Response get(
            @PathParam("id") UUID id,
            @PathParam("attachment") UUID attachment,
            @HeaderParam("Range") @Parameter(description = "One stretch, such as bytes=0-1023") @Nullable String range,
            @HeaderParam("If-Range") @Parameter(description = "Only if this is still its ETag") @Nullable
                    String unchanged) {
        Attachment stored = desk.read(id, attachment);
        AttachmentView file = stored.view();
        UUID blob = Objects.requireNonNull(stored.blob());
        long size = Objects.requireNonNull(file.size());
        EntityTag tag = new EntityTag(Objects.requireNonNull(file.sha256()));
        boolean stale = unchanged != null && !unchanged.equals('"' + tag.getValue() + '"');
        Optional<ByteRange> asked = stale ? Optional.empty() : ByteRange.of(range, size);
        ByteRange given = asked.orElse(new ByteRange(0, size));
        if (given.length() == 0) {
            throw TicketProblem.RANGE
                    .because("文件没有这一段", "The file has no such stretch")
                    .with("size", size);
        }
        Response.ResponseBuilder answer = Response.status(asked.isPresent() ? 206 : 200)
                .entity(cabinet.open(blob, given.from(), given.length()))
                .type(file.mediaType())
                .tag(tag)
                .header(HttpHeaders.CONTENT_LENGTH, given.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(file.name()))
                .header("Accept-Ranges", "bytes")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
        asked.ifPresent(part -> answer.header("Content-Range", part.of(size)));
        return answer.build();
    }
}
