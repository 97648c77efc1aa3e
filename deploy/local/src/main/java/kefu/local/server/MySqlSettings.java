package kefu.local.server;

import java.util.ArrayList;
import java.util.List;

/**
 * How careful and how big a MySQL is.
 *
 * @param durable whether a commit survives even a power cut; the tests do without
 * @param bufferPoolMebibytes memory for pages
 * @param maxConnections connections at the same time
 */
public record MySqlSettings(boolean durable, int bufferPoolMebibytes, int maxConnections) {

    /** For the local suite: what is committed stays. */
    public static MySqlSettings suite() {
        return new MySqlSettings(true, 256, 300);
    }

    /** For tests: thrown away afterwards, so speed is all that counts. */
    public static MySqlSettings tests() {
        return new MySqlSettings(false, 256, 600);
    }

    List<String> options() {
        List<String> options = new ArrayList<>(List.of(
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--default-time-zone=+00:00",
                "--mysqlx=OFF",
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--skip-name-resolve",
                "--local-infile=OFF",
                "--log-error-verbosity=2",
                "--innodb-buffer-pool-size=" + bufferPoolMebibytes + "M",
                "--innodb-redo-log-capacity=256M",
                "--max-connections=" + maxConnections,
                "--innodb-flush-log-at-trx-commit=" + (durable ? 1 : 0)));
        if (!durable) {
            options.add("--skip-innodb-doublewrite");
        }
        return options;
    }
}
