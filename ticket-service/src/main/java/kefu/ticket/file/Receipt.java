package kefu.ticket.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.jboss.logging.Logger;

/**
 * A file on its way in: on the disk, safe against the loss of power, measured while it came. Closing it removes what
 * nobody has kept.
 *
 * @param sha256 of all of it, in hexadecimal
 */
public record Receipt(UUID key, Path file, long size, String sha256) implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Receipt.class);
    private static final int PIECE = 64 << 10;

    /** What a sender may still send before he is hung up on, so that he hears why. */
    private static final long DRAINED = 32L << 20;

    /** Reads the body to its end; refused is what is larger than allowed, broken off, or nothing. */
    static Receipt of(UUID key, InputStream body, Path folder, long largest) {
        Path file = folder.resolve(key.toString());
        try {
            Files.createDirectories(folder);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = copy(body, file, digest, largest);
            return new Receipt(key, file, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | Refusal fault) {
            remove(file);
            throw fault instanceof Refusal refusal ? refusal : full((IOException) fault);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long copy(InputStream body, Path file, MessageDigest digest, long largest) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            byte[] piece = new byte[PIECE];
            long size = 0;
            for (int read = next(body, piece); read >= 0; read = next(body, piece)) {
                size += read;
                if (size > largest) {
                    drain(body);
                    throw tooLarge(largest);
                }
                digest.update(piece, 0, read);
                out.write(piece, 0, read);
            }
            if (size == 0) {
                throw CommonProblem.MALFORMED
                        .because("文件为空", "The file is empty")
                        .at("", "required", "请发送文件内容", "Send the bytes of the file");
            }
            channel.force(true);
            return size;
        }
    }

    /** That the sender stops is his fault, not one of our disk. */
    private static int next(InputStream body, byte[] piece) {
        try {
            return body.read(piece);
        } catch (IOException broken) {
            throw CommonProblem.MALFORMED.because("文件未传完", "The file broke off");
        }
    }

    /** Reads away what is still under way. */
    public static void drain(InputStream body) {
        byte[] piece = new byte[PIECE];
        long left = DRAINED;
        for (int read = next(body, piece); read >= 0 && left > 0; read = next(body, piece)) {
            left -= read;
        }
    }

    public static Refusal tooLarge(long largest) {
        return CommonProblem.TOO_LARGE
                .because("文件超过上限", "The file is larger than allowed")
                .with("largestBytes", largest);
    }

    private static Refusal full(IOException fault) {
        LOG.error("Received files cannot be written", fault);
        return CommonProblem.UNAVAILABLE.because("文件暂时无法保存", "Files cannot be kept at the moment");
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        remove(file);
    }
}
