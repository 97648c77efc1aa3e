package kefu.gateway.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kefu.platform.identity.Caller;
import kefu.platform.json.Json;

/**
 * Reads the log for somebody: every change he may know of, in order. A call reads a bounded part of the log, so that one
 * who may know of little goes on from where he stands instead of keeping the database busy.
 */
@ApplicationScoped
public class ChangesDesk {

    private static final int PAGE = 500;
    private static final int MOST_READ = 5_000;

    private final AgroalDataSource database;
    private final ChangeReader reader;
    private final Hearing hearing;

    ChangesDesk(AgroalDataSource database, ChangeReader reader, Hearing hearing) {
        this.database = database;
        this.reader = reader;
        this.hearing = hearing;
    }

    /**
     * A part of the log.
     *
     * @param reached everything up to here was looked at
     */
    public record Part(List<Change> changes, long reached) {

        List<JsonNode> items() {
            return changes.stream().map(change -> Json.read(change.json())).toList();
        }
    }

    /** The end of the log: what happens from now on comes after it. */
    public long end() {
        return ask(reader::end);
    }

    /** Where the log begins today. */
    public long beginning() {
        return ask(reader::purged);
    }

    /** What the caller may know of what follows the position; refuses a position whose successors may be gone. */
    public Part read(Caller who, TypeFilter filter, long after, int most) {
        return ask(connection -> {
            requireKept(connection, after);
            return read(connection, heard -> hearing.hears(who, heard), filter, after, most);
        });
    }

    /** Refuses a position whose successors may be gone. */
    public void requireKept(long position) {
        ask(connection -> {
            requireKept(connection, position);
            return position;
        });
    }

    private void requireKept(Connection connection, long after) throws SQLException {
        if (after < reader.purged(connection) || after > reader.end(connection)) {
            throw FeedProblem.CHANGES_GONE.because(
                    "请重新读取全部数据，再从 after=latest 继续",
                    "Take a cursor with after=latest, read everything anew, and go on from that cursor");
        }
    }

    private Part read(Connection connection, Predicate<Heard> wanted, TypeFilter filter, long after, int most)
            throws SQLException {
        long end = reader.end(connection);
        List<Change> found = new ArrayList<>();
        long reached = after;
        for (int read = 0; read < MOST_READ; ) {
            List<Heard> page = reader.after(connection, reached, filter, PAGE);
            for (Heard heard : page) {
                reached = heard.change().position();
                if (wanted.test(heard)) {
                    found.add(heard.change());
                    if (found.size() == most) {
                        return new Part(found, reached);
                    }
                }
            }
            if (page.size() < PAGE) {
                // Of the types asked for there is nothing more up to here.
                return new Part(found, Math.max(reached, end));
            }
            read += page.size();
        }
        return new Part(found, reached);
    }

    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private <T> T ask(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The changes could not be read", e);
        }
    }
}
