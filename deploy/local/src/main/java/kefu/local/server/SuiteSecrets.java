package kefu.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kefu.local.Failure;
import kefu.local.process.PrivateFiles;
import kefu.local.process.Secrets;

/** The generated passwords of one local suite, made when it first comes up and readable by their owner alone. */
final class SuiteSecrets {
    private final Map<String, String> values;

    private SuiteSecrets(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Those of this state folder; missing ones are made and kept. */
    static SuiteSecrets in(Path state) {
        Path file = state.resolve("secrets.properties");
        Map<String, String> values = new TreeMap<>(read(file));
        for (String name : names()) {
            values.computeIfAbsent(name, missing -> Secrets.password());
        }
        SuiteSecrets secrets = new SuiteSecrets(values);
        if (!values.equals(read(file))) {
            PrivateFiles.write(
                    file,
                    values.entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                            .collect(Collectors.joining()));
        }
        return secrets;
    }

    String mysqlRoot() {
        return get("mysql.root");
    }

    String mysql(String schema) {
        return get("mysql." + schema);
    }

    /** Signs the positions in lists that clients send back. */
    String cursor() {
        return get("cursor");
    }

    /** Encrypts the secrets that the gateway has to store. */
    String sealing() {
        return get("sealing");
    }

    List<MySqlAccount> accounts() {
        return schemas().stream()
                .map(schema -> new MySqlAccount(schema, mysql(schema), schema))
                .toList();
    }

    private String get(String name) {
        return values.getOrDefault(name, "");
    }

    private static List<String> names() {
        return Stream.concat(
                        Stream.of("mysql.root", "cursor", "sealing"),
                        schemas().stream().map(schema -> "mysql." + schema))
                .toList();
    }

    private static List<String> schemas() {
        return Stream.of(Service.values()).map(Service::schema).toList();
    }

    private static Map<String, String> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new Failure("Cannot read " + file + ": " + e.getMessage(), e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }
}
