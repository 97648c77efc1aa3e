package kefu.samples.crm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The other system: a folder with one JSON file an account, which sales people edit. Put your CRM's API in its place. */
final class Crm {

    private static final String SUFFIX = ".json";

    private final Path folder;

    Crm(Path folder) {
        this.folder = folder;
    }

    List<String> keys() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Optional<Account> find(String key) {
        return Store.read(file(key), Account.class);
    }

    void put(String key, Account account) {
        Store.write(file(key), account);
    }

    void remove(String key) {
        Store.delete(file(key));
    }

    private Path file(String key) {
        if (!key.matches("[A-Za-z0-9._-]{1,100}") || key.startsWith(".")) {
            throw new IllegalArgumentException("No key of an account: " + key);
        }
        return folder.resolve(key + SUFFIX);
    }
}
