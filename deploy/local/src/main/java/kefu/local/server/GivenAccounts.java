package kefu.local.server;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import kefu.local.Failure;

/**
 * The services' accounts on a MySQL that was given: an administrator has to make them there once. Told before anything is
 * started, because a service that cannot log in only says so after a long wait.
 */
final class GivenAccounts {

    private final Backends backends;
    private final List<MySqlAccount> accounts;

    GivenAccounts(Backends backends, List<MySqlAccount> accounts) {
        this.backends = backends;
        this.accounts = accounts;
    }

    /** Logs in as each service, with the driver that this package brings; refuses with the script that is to be run. */
    void require(Path app, Path script) {
        List<String> refused = new ArrayList<>();
        try (URLClassLoader loader = new URLClassLoader(driver(app), ClassLoader.getPlatformClassLoader())) {
            Driver driver = (Driver) loader.loadClass("com.mysql.cj.jdbc.Driver")
                    .getDeclaredConstructor()
                    .newInstance();
            for (MySqlAccount account : accounts) {
                refusal(driver, account).forEach(refused::add);
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new Failure("Cannot load the MySQL driver from " + app + ": " + e.getMessage(), e);
        }
        if (!refused.isEmpty()) {
            throw new Failure("The services cannot log in to the MySQL at " + backends.mysqlHost() + ":"
                    + backends.mysqlPort() + ":\n  " + String.join("\n  ", refused) + "\nRun " + script
                    + " there once as an administrator, then try again.");
        }
    }

    private Stream<String> refusal(Driver driver, MySqlAccount account) {
        Properties login = new Properties();
        login.put("user", account.name());
        login.put("password", account.password());
        try (Connection connection = driver.connect(backends.jdbcUrl(account.schema()), login)) {
            return connection == null ? Stream.of(account.name() + ": not a MySQL address") : Stream.empty();
        } catch (SQLException e) {
            return Stream.of(account.name() + ": " + e.getMessage());
        }
    }

    private static URL[] driver(Path app) throws IOException {
        try (Stream<Path> jars = Files.list(app.resolve("lib").resolve("main"))) {
            return jars.filter(jar -> jar.getFileName().toString().contains("mysql-connector"))
                    .map(GivenAccounts::url)
                    .toArray(URL[]::new);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
