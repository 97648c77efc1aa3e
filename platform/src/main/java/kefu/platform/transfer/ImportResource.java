package kefu.platform.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Answer;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Languages;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The routes of imports, the same for every kind; who may import is said by the service, beside its path. */
@Allowed // a class that extends this says who, or it is open to nobody
public abstract class ImportResource {

    private static final int PAGE = 200;

    private final String kind;
    private final String path;
    private final Imports imports;

    protected ImportResource(String kind, String path, Imports imports) {
        this.kind = kind;
        this.path = path;
        this.imports = imports;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Announce a file of rows, CSV or NDJSON; with dryRun it only tells what would become of each",
            description =
                    "Then PUT the file to …/{id}/content with the ETag of this answer in If-Match. Rows are matched by"
                            + " externalId, which is the caller's own. What is not sent within a week is forgotten.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public Response announce(@NotNull @Valid NewImport body) {
        Answer<ImportView> announced = imports.desk().announce(kind, body);
        return announced.created(path + "/" + announced.view().id());
    }

    @GET
    @Operation(summary = "The imports one has announced oneself, the newest first")
    public Page<ImportView> list(@BeanParam Paging paging) {
        Page<ImportJob> page = paging.page(
                imports.desk().mine(kind, paging), job -> List.of(job.id().toString()));
        return page.map(ImportView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far an import is")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public Response get(@PathParam("id") UUID id) {
        return imports.desk().get(kind, id).ok();
    }

    @PUT
    @Path("/{id}/content")
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, "text/csv", "application/x-ndjson"})
    @Operation(
            summary = "Send an announced file, or go on where it broke off; needs the import's ETag in If-Match",
            description =
                    "With an announced size it may come in several parts, each beginning at the import's received. When"
                            + " all of it is here the import begins. A header nobody understands is refused at once.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(implementation = String.class, format = "binary")))
    @APIResponse(
            responseCode = "202",
            description = "All of it is here and the import has begun, or more of it is awaited",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public Response put(
            @PathParam("id") UUID id,
            @QueryParam("offset")
                    @Parameter(
                            description = "Byte at which this part begins",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int64",
                                            minimum = "0",
                                            defaultValue = "0"))
                    @Nullable
                    String offset,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Parameter(hidden = true) @Nullable String encoding,
            @NotNull InputStream body) {
        if (encoding != null && !encoding.equals("identity")) {
            throw CommonProblem.UNSUPPORTED_MEDIA.because("请勿压缩", "Send it as it is, not compressed");
        }
        Answer<ImportView> received = imports.receiving().of(kind, id, number("offset", offset), body);
        return Etag.ok(received.view(), received.version())
                .status(Response.Status.ACCEPTED)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @GET
    @Path("/{id}/errors")
    @Produces({"application/x-ndjson", "text/csv"})
    @Operation(
            summary = "The refused rows in the format they came in, with what is wrong with each beside it",
            description = "Correct the rows and import the file again as it is: what was added is passed over.")
    @APIResponse(
            responseCode = "200",
            description = "A row as it came, with error.line, error.problem, error.pointer, error.code, error.message",
            content = {
                @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response errors(
            @PathParam("id") UUID id,
            @QueryParam("after")
                    @Parameter(
                            description = "Only those after this line",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int64",
                                            minimum = "0",
                                            defaultValue = "0"))
                    @Nullable
                    String after,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        long line = number("after", after);
        ImportDesk desk = imports.desk();
        Format format = desk.formatOf(kind, id);
        ErrorFile file = ErrorFile.of(format, desk.headerOf(id), Languages.of(language));
        return Response.ok(Lines.<ImportFaults.Fault>of(
                        file.head(), file::line, last -> desk.faults(id, last == null ? line : last.line(), PAGE)))
                .type(format.mediaType() + ";charset=UTF-8")
                .build();
    }

    @POST
    @Path("/{id}/cancel")
    @Idempotent
    @Operation(summary = "Stop an import; rows that were taken stay as they are")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public Response cancel(@PathParam("id") UUID id) {
        return imports.desk().cancel(kind, id).ok();
    }

    private static long number(String name, @Nullable String given) {
        if (given == null) {
            return 0;
        }
        if (!given.matches("[0-9]{1,15}")) {
            throw CommonProblem.INVALID
                    .because("查询参数不正确", "A query parameter is not valid")
                    .at("?" + name, "invalid", "须为不小于零的整数", "Must be a whole number, not below zero");
        }
        return Long.parseLong(given);
    }
}
