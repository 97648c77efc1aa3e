package kefu.ticket.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Keeps files by a key that is used once. What {@link #keep} has returned from survives the loss of power; a row that
 * refers to it may then be committed.
 */
public interface FileStore {

    /** Keeps what was received; the received file may be moved away. */
    void keep(UUID key, Path received) throws IOException;

    /** So many bytes from there on. */
    InputStream open(UUID key, long from, long length) throws IOException;

    /** Removes it; what is not there is no fault. */
    void remove(UUID key) throws IOException;
}
