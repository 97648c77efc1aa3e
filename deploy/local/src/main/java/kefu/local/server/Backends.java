package kefu.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kefu.local.Failure;
import kefu.local.Layout;
import kefu.local.process.Ports;
import kefu.local.process.PrivateFiles;

/**
 * The database and the broker that the services stand on: our own, or given ones.
 *
 * @param external whether they are given, and so neither started nor stopped by us
 * @param mysqlHost where the database listens
 * @param mysqlPort where the database listens
 * @param kafka where the brokers listen, {@code host:port,…}
 */
public record Backends(boolean external, String mysqlHost, int mysqlPort, String kafka) {
    private static final int MYSQL = 13306;
    private static final int KAFKA = 19092;
    private static final int CONTROLLER = 19093;

    /** Those the suite was last brought up with; our own when it never was. */
    public static Backends of(Layout layout) {
        Properties given = new Properties();
        try (var in = Files.newBufferedReader(file(layout))) {
            given.load(in);
            return external(given.getProperty("mysql", ""), given.getProperty("kafka", ""));
        } catch (IOException ownOnes) {
            return own(layout);
        }
    }

    /** Our own, on the ports of this layout. */
    public static Backends own(Layout layout) {
        int offset = layout.portOffset();
        return new Backends(false, Ports.LOOPBACK, MYSQL + offset, Ports.LOOPBACK + ":" + (KAFKA + offset));
    }

    /** Given ones, as {@code host:port} each. */
    public static Backends external(String mysql, String kafka) {
        return new Backends(true, host(mysql), port(mysql), kafka);
    }

    /** Remembers them, so that {@code status} and {@code down} know which ones are in use. */
    public void remember(Layout layout) {
        if (external) {
            PrivateFiles.write(file(layout), "mysql=" + mysqlHost + ":" + mysqlPort + "\nkafka=" + kafka + "\n");
        } else {
            PrivateFiles.delete(file(layout));
        }
    }

    public boolean mysqlAnswers() {
        return MySqlProbe.answers(mysqlHost, mysqlPort);
    }

    public boolean kafkaAnswers() {
        String first = kafka.split(",", 2)[0];
        return KafkaProbe.answers(host(first), port(first));
    }

    /** The port of our own broker. */
    public int kafkaPort() {
        return port(kafka.split(",", 2)[0]);
    }

    /** The port on which our own broker talks to itself. */
    public static int controllerPort(Layout layout) {
        return CONTROLLER + layout.portOffset();
    }

    String jdbcUrl(String schema) {
        // On the loopback address there is nobody to listen; elsewhere TLS is used wherever the server offers it.
        String tls = external ? "PREFERRED" : "DISABLED";
        return "jdbc:mysql://" + mysqlHost + ":" + mysqlPort + "/" + schema + "?sslMode=" + tls
                + "&allowPublicKeyRetrieval=true";
    }

    private static String host(String address) {
        return address.substring(0, Math.max(0, address.lastIndexOf(':')));
    }

    private static int port(String address) {
        try {
            return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        } catch (NumberFormatException e) {
            throw new Failure("'" + address + "' is not an address; it must be host:port.", e);
        }
    }

    private static Path file(Layout layout) {
        return layout.state().resolve("external.properties");
    }
}
