package kefu.ticket.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Keeps files below a directory, spread over folders by the last digits of their key, which are random. */
final class DirectoryStore implements FileStore {

    private final Path directory;

    DirectoryStore(Path directory) {
        this.directory = directory;
    }

    @Override
    public void keep(UUID key, Path received) throws IOException {
        Path place = place(key);
        Path folder = place.resolveSibling(".");
        Files.createDirectories(folder);
        Files.move(received, place, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
        force(directory);
    }

    /** A name in a directory is only safe on the disk once the directory is. */
    private static void force(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    @Override
    public InputStream open(UUID key, long from, long length) throws IOException {
        FileChannel file = FileChannel.open(place(key), StandardOpenOption.READ);
        return new Stretch(Channels.newInputStream(file.position(from)), length);
    }

    @Override
    public void remove(UUID key) throws IOException {
        Files.deleteIfExists(place(key));
    }

    private Path place(UUID key) {
        String name = key.toString();
        return directory.resolve(name.substring(name.length() - 2)).resolve(name);
    }
}
