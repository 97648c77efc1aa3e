package kefu.local.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The last lines of a log, without reading all of it. */
public final class LogTail {
    private static final int WINDOW = 256 * 1024;

    private static final long ROTATE_ABOVE = 32L * 1024 * 1024;

    private LogTail() {}

    /** Puts a log aside that has grown large; one older piece is kept. */
    static void rotate(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > ROTATE_ABOVE) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public static List<String> of(Path log, int count) {
        try (FileChannel channel = FileChannel.open(log)) {
            long from = Math.max(0, channel.size() - WINDOW);
            ByteBuffer bytes = ByteBuffer.allocate((int) (channel.size() - from));
            channel.read(bytes, from);
            List<String> lines = StandardCharsets.UTF_8
                    .decode(bytes.flip())
                    .toString()
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException none) {
            return List.of();
        }
    }
}
