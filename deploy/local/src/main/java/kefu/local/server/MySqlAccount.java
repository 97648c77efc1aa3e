package kefu.local.server;

import java.util.List;

/**
 * An account and what it may do. Local passwords are made of letters and digits only, so they need no quoting.
 *
 * @param name the account
 * @param password its generated password
 * @param schema the one schema it owns; {@code *} for the administrator of the tests
 */
public record MySqlAccount(String name, String password, String schema) {
    // Flyway runs inside the service, so it may change tables: those of its own schema and no other.
    private static final String OWN_SCHEMA = "SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES,"
            + " CREATE VIEW, SHOW VIEW, TRIGGER, CREATE TEMPORARY TABLES, LOCK TABLES, EXECUTE, CREATE ROUTINE,"
            + " ALTER ROUTINE";

    /** May do everything: only for the servers of the tests, which make a schema per module. */
    static MySqlAccount administrator(String name, String password) {
        return new MySqlAccount(name, password, "*");
    }

    /** The statements that bring the account about, one a line; harmless when it is there already. */
    List<String> statements(String host) {
        String who = "'" + name + "'@'" + host + "'";
        String create = "CREATE USER IF NOT EXISTS " + who + ";";
        String identify = "ALTER USER " + who + " IDENTIFIED BY '" + password + "';";
        if (schema.equals("*")) {
            return List.of(create, identify, "GRANT ALL ON *.* TO " + who + " WITH GRANT OPTION;");
        }
        return List.of(
                "CREATE DATABASE IF NOT EXISTS " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;",
                create,
                identify,
                "GRANT " + OWN_SCHEMA + " ON " + schema + ".* TO " + who + ";");
    }
}
