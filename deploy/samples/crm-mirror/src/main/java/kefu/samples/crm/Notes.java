package kefu.samples.crm;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has to survive a restart: how far the changes were followed, and of each account the file it belongs to and how both
 * looked when they were last alike.
 */
final class Notes {

    private final Path folder;

    Notes(Path folder) {
        this.folder = folder;
    }

    @Nullable
    String cursor() {
        return Store.read(folder.resolve("cursor.json"), String.class).orElse(null);
    }

    void reached(String cursor) {
        Store.write(folder.resolve("cursor.json"), cursor);
    }

    Optional<Alike> of(String key) {
        return Store.read(account(key), Alike.class);
    }

    void alike(String key, String id, Account account) {
        note(key, new Alike(id, account, null));
    }

    /** Said before the CRM is written to, so that an end in between is seen for what it is: see {@link Pull#settle}. */
    void coming(String key, String id, Account account) {
        Account before = of(key).map(Alike::account).orElse(account);
        note(key, new Alike(id, before, account));
    }

    private void note(String key, Alike alike) {
        Store.write(account(key), alike);
        Store.write(file(alike.id()), key);
    }

    /** The account a file belongs to. */
    Optional<String> keyOf(String id) {
        return Store.read(file(id), String.class);
    }

    void forget(String key, String id) {
        Store.delete(account(key));
        Store.delete(file(id));
    }

    private Path account(String key) {
        return folder.resolve("accounts").resolve(key + ".json");
    }

    private Path file(String id) {
        return folder.resolve("files").resolve(id + ".json");
    }

    /**
     * @param account how both looked when they were last alike
     * @param coming how they are just being made to look, or null
     */
    record Alike(String id, Account account, @Nullable Account coming) {}
}
