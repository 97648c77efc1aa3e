package kefu.ticket.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.jboss.logging.Logger;

/** Receives, keeps, gives and removes files, whatever the store; a store that fails is said as something that passes. */
@ApplicationScoped
public class Cabinet {

    private static final Logger LOG = Logger.getLogger(Cabinet.class);

    private final FileStore store;
    private final Path incoming;

    Cabinet(FileStore store, FileConfig config) {
        this.store = store;
        this.incoming = config.directory().resolve(".incoming");
    }

    /** Receives a file under a new key; closing the receipt forgets it unless it was kept. */
    public Receipt receive(UUID key, InputStream body, long largest) {
        return Receipt.of(key, body, incoming, largest);
    }

    public void keep(Receipt receipt) {
        try {
            store.keep(receipt.key(), receipt.file());
        } catch (IOException fault) {
            throw unavailable(fault);
        }
    }

    public InputStream open(UUID key, long from, long length) {
        try {
            return store.open(key, from, length);
        } catch (IOException fault) {
            throw unavailable(fault);
        }
    }

    /** Removes it from the store, and what a replica that died has left of it. */
    public void remove(UUID key) {
        try {
            store.remove(key);
            Files.deleteIfExists(incoming.resolve(key.toString()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Refusal unavailable(IOException fault) {
        LOG.error("The store of files does not answer", fault);
        return CommonProblem.UNAVAILABLE.because("文件存储暂时不可用", "The store of files does not answer at the moment");
    }
}
