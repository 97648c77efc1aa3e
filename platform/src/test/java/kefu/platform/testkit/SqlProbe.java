package kefu.platform.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Listens to the statements a request sends, so that a test can ask what they cost. A module that wants to listen extends it
 * by a class of its own with {@code @PersistenceUnitExtension}.
 */
public abstract class SqlProbe implements StatementInspector {

    private static final Pattern KEYS_ONLY = Pattern.compile("select \\w+\\.id from ");
    private static final List<String> HEARD = new CopyOnWriteArrayList<>();
    private static volatile boolean listening;

    @Override
    public String inspect(String sql) {
        if (listening) {
            HEARD.add(sql);
        }
        return sql;
    }

    /** The one statement that reads a page of the table. */
    public static String listOf(String table, Runnable request) {
        HEARD.clear();
        listening = true;
        try {
            request.run();
        } finally {
            listening = false;
        }
        return HEARD.stream()
                .filter(sql -> sql.contains(" from " + table + " ") && sql.contains(" limit "))
                // What goes on in the background walks along the keys.
                .filter(sql -> !KEYS_ONLY.matcher(sql).lookingAt())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No page of " + table + " among " + HEARD));
    }
}
