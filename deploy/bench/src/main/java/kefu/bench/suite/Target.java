package kefu.bench.suite;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The suite that is measured, as {@code ./kefu bench} names it. Guarantees that it is on this machine: nobody floods a
 * database elsewhere by mistake.
 *
 * @param root the checkout, whose launcher hands out tokens
 * @param home where the launcher keeps what belongs to the running suite
 * @param tickets the schema of ticket-service
 * @param customers the schema of customer-archive-service
 */
public record Target(Path root, Path home, URI ticket, URI gateway, Schema tickets, Schema customers, String kafka) {

    private static final Pattern HERE = Pattern.compile("127\\.0\\.0\\.1|localhost");

    public static Target of(Map<String, String> environment) {
        Schema tickets = schema(environment, "TICKET");
        Schema customers = schema(environment, "CUSTOMER");
        String kafka = given(environment, "KEFU_KAFKA");
        URI ticket = URI.create(given(environment, "KEFU_URL_TICKET"));
        URI gateway = URI.create(given(environment, "KEFU_URL_GATEWAY"));
        here(ticket.getHost());
        here(gateway.getHost());
        here(tickets.host());
        here(customers.host());
        for (String broker : kafka.split(",", -1)) {
            here(broker.substring(0, Math.max(0, broker.lastIndexOf(':'))));
        }
        return new Target(
                Path.of(given(environment, "KEFU_ROOT")),
                Path.of(given(environment, "KEFU_HOME")),
                ticket,
                gateway,
                tickets,
                customers,
                kafka);
    }

    private static Schema schema(Map<String, String> environment, String service) {
        Properties account = new Properties();
        account.setProperty("user", given(environment, "KEFU_JDBC_USER_" + service));
        account.setProperty("password", given(environment, "KEFU_JDBC_PASSWORD_" + service));
        return new Schema(given(environment, "KEFU_JDBC_URL_" + service), account);
    }

    private static String given(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set: start the bench with ./kefu bench.");
        }
        return value;
    }

    private static void here(String host) {
        if (!HERE.matcher(String.valueOf(host)).matches()) {
            throw new IllegalArgumentException("The bench fills databases and topics, so it measures the suite of this"
                    + " machine only; " + host + " is elsewhere.");
        }
    }

    /** A connection to the schema of ticket-service, as ticket-service itself would open it. */
    public Connection database() throws SQLException {
        return tickets.open();
    }

    /** A connection to it that sends many rows in one statement; for filling tables, not for measuring. */
    public Connection bulk() throws SQLException {
        return tickets.bulk();
    }

    /** Memory the process of a service occupies, in MiB. */
    public long megabytes(String service) throws IOException, InterruptedException {
        String pid = Files.readString(home.resolve("run").resolve(service + ".pid"))
                .lines()
                .findFirst()
                .orElseThrow()
                .replace("pid=", "");
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", pid).start();
        return Long.parseLong(new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip()) / 1024;
    }

    /** A bearer token, from the suite's own launcher. */
    public String token(String operator, String roles) throws IOException, InterruptedException {
        Process launcher = new ProcessBuilder(
                        root.resolve("kefu").toString(), "token", "--operator", operator, "--roles", roles)
                .directory(root.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String token = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (launcher.waitFor() != 0 || token.isEmpty()) {
            throw new IllegalStateException("./kefu token gave none; see above");
        }
        return token;
    }
}
