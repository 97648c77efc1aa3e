package kefu.platform.web;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Changes two notes, one after the other; two requests that do so crosswise at the same moment meet in a deadlock. */
@Path("/test/crossings")
public class CrossingResource {

    static final CyclicBarrier BOTH_HAVE_ONE = new CyclicBarrier(2);
    /** So many of the next requests wait for each other between the two. */
    static final AtomicInteger TO_MEET = new AtomicInteger();

    private final Desk desk;

    CrossingResource(Desk desk) {
        this.desk = desk;
    }

    @POST
    @Path("/{first}/{second}")
    @Idempotent
    @Allowed
    @APIResponse(responseCode = "204")
    public void cross(@PathParam("first") int first, @PathParam("second") int second) throws Exception {
        desk.change(first, second);
    }

    @ApplicationScoped
    static class Desk {
        private final AgroalDataSource database;

        Desk(AgroalDataSource database) {
            this.database = database;
        }

        @Transactional
        void change(int first, int second) throws Exception {
            add(first);
            if (TO_MEET.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                BOTH_HAVE_ONE.await(20, TimeUnit.SECONDS);
            }
            add(second);
        }

        private void add(int note) throws SQLException {
            try (Connection connection = database.getConnection();
                    PreparedStatement update =
                            connection.prepareStatement("UPDATE test_note SET text = CONCAT(text, '+') WHERE id = ?")) {
                update.setInt(1, note);
                update.executeUpdate();
            }
        }
    }
}
