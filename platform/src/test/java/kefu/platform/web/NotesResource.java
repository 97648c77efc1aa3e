package kefu.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.identity.Rank;
import kefu.platform.outbox.Outbox;
import kefu.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A resource with nothing but what the web package promises; the tests beside it hold it to that. */
@Path("/test/notes")
public class NotesResource {

    enum Colour {
        RED,
        GREEN
    }

    record Part(@NotBlank @Size(max = 5) String name) {}

    record Note(
            @NotBlank @Size(max = 20) String text,
            @NotNull @PositiveOrZero Integer count,
            Colour colour,
            @Size(max = 500) List<@NotNull @Valid Part> parts) {}

    record NoteView(String id, String text, int count, String by) {}

    @ApplicationScoped
    static class Desk {
        static final AtomicLong EFFECTS = new AtomicLong();
        private final AgroalDataSource database;
        private final Outbox outbox;

        Desk(AgroalDataSource database, Outbox outbox) {
            this.database = database;
            this.outbox = outbox;
        }

        @Transactional
        void write(UUID id, String what) {
            if (what.equals("tell")) {
                outbox.add(id, "test.counted.v1", Map.of("n", 1));
            }
            try (var connection = database.getConnection();
                    var insert = connection.prepareStatement("INSERT INTO test_note (text) VALUES (?)")) {
                insert.setString(1, what);
                insert.executeUpdate();
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
            EFFECTS.incrementAndGet();
        }
    }

    static final ConcurrentHashMap<UUID, Note> NOTES = new ConcurrentHashMap<>();

    private final Desk desk;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;
    private final Preconditions preconditions;

    NotesResource(Desk desk, CurrentCaller caller, MergePatch mergePatch, Preconditions preconditions) {
        this.desk = desk;
        this.caller = caller;
        this.mergePatch = mergePatch;
        this.preconditions = preconditions;
    }

    @POST
    @Idempotent
    @Allowed(roles = "AGENT")
    public Response create(@NotNull @Valid Note body) {
        UUID id = UUID.randomUUID();
        desk.write(id, body.text());
        if (body.text().equals("refuse")) {
            throw CommonProblem.CONFLICT.because("不行", "No");
        }
        if (body.text().equals("fault")) {
            throw new IllegalStateException("a fault with secrets in it");
        }
        NOTES.put(id, body);
        return Etag.created("/test/notes/" + id, view(id, body), 1).build();
    }

    @GET
    @Allowed
    public Page<Integer> list(@BeanParam Paging paging, @QueryParam("colour") Colour colour) {
        int after =
                paging.after().isEmpty() ? 0 : Integer.parseInt(paging.after().getFirst());
        List<Integer> rows = IntStream.rangeClosed(after + 1, 10)
                .limit(paging.fetch())
                .boxed()
                .toList();
        return paging.page(rows, row -> List.of(row.toString()));
    }

    @GET
    @Path("/{id}")
    @Allowed
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NoteView.class)))
    public Response get(@PathParam("id") UUID id) {
        Note note = NOTES.get(id);
        if (note == null) {
            throw CommonProblem.NOT_FOUND.because("没有这条记录", "There is no such note");
        }
        return Etag.ok(view(id, note), 1).build();
    }

    @PATCH
    @Path("/{id}")
    @Allowed
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NoteView.class)))
    public Response patch(@PathParam("id") UUID id, @NotNull @Schema(implementation = Note.class) JsonNode body) {
        preconditions.require(1);
        return Etag.ok(view(id, mergePatch.apply(NOTES.get(id), body, Note.class)), 2)
                .build();
    }

    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "open";
    }

    @GET
    @Path("/managers")
    @Allowed(
            roles = {"AGENT", "CS_MANAGER"},
            minRank = Rank.MANAGER)
    public String managers() {
        return "ok";
    }

    private NoteView view(UUID id, Note note) {
        return new NoteView(
                id.toString(), note.text(), note.count(), caller.get().operator());
    }
}
