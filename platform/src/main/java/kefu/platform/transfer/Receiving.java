package kefu.platform.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.web.Answer;

/**
 * Takes in the bytes of a file, one piece in memory at a time. Refused: more than allowed, nothing, what is compressed, what
 * begins elsewhere than the part before has ended. Who is refused hears it after what he has sent was read away, or his
 * connection would just break.
 */
@ApplicationScoped
class Receiving {

    /** What a sender may still send before he is hung up on. */
    private static final long DRAINED = 32L << 20;

    private final ReceivingDesk desk;
    private final ImportConfig config;

    Receiving(ReceivingDesk desk, ImportConfig config) {
        this.desk = desk;
        this.config = config;
    }

    Answer<ImportView> of(String kind, UUID id, long offset, InputStream body) {
        long[] kept = {offset};
        try {
            ImportJob job = desk.begin(kind, id, offset);
            keep(job.id(), body, kept);
            if (kept[0] == 0) {
                throw CommonProblem.MALFORMED
                        .because("文件为空", "The file is empty")
                        .at("", "required", "请发送文件内容", "Send the bytes of the file");
            }
        } catch (Refusal refusal) {
            desk.takeBack(id, offset, kept[0]);
            drain(body);
            throw refusal;
        } catch (IOException brokenOff) {
            desk.brokeOff(id);
            throw CommonProblem.MALFORMED
                    .because("文件未传完，可从 received 处继续", "The file broke off: go on where it did")
                    .with("received", kept[0]);
        }
        try {
            return desk.end(kind, id);
        } catch (Refusal refusal) {
            desk.takeBack(id, 0, kept[0]);
            throw refusal;
        }
    }

    private void keep(UUID id, InputStream body, long[] kept) throws IOException {
        byte[] piece = new byte[ImportPieces.LARGEST];
        int filled = 0;
        for (int read = body.read(piece); read >= 0; read = body.read(piece, filled, piece.length - filled)) {
            filled += read;
            if (kept[0] + filled > config.largest().asLongValue()) {
                throw CommonProblem.TOO_LARGE
                        .because("文件超过上限", "The file is larger than allowed")
                        .with("largestBytes", config.largest().asLongValue());
            }
            if (filled == piece.length) {
                keepPiece(id, piece, filled, kept);
                filled = 0;
            }
        }
        if (filled > 0) {
            keepPiece(id, piece, filled, kept);
        }
    }

    private void keepPiece(UUID id, byte[] piece, int filled, long[] kept) {
        if (kept[0] == 0) {
            readable(piece, filled);
        }
        desk.add(id, kept[0], Arrays.copyOf(piece, filled));
        kept[0] += filled;
    }

    /** What begins as an archive, a compressed file or UTF-16 begins. */
    private static void readable(byte[] piece, int filled) {
        int start = filled < 2 ? 0 : (piece[0] & 0xFF) << 8 | piece[1] & 0xFF;
        switch (start) {
            case 0x1F8B, 0x504B, 0x425A, 0x28B5 ->
                throw CommonProblem.UNSUPPORTED_MEDIA.because(
                        "不接受压缩文件或电子表格文件，请发送 CSV 或 NDJSON", "No compressed file and no workbook: send CSV or NDJSON");
            case 0xFFFE, 0xFEFF -> throw RowSource.notUtf8();
            default -> {}
        }
    }

    private static void drain(InputStream body) {
        byte[] piece = new byte[64 << 10];
        long left = DRAINED;
        try {
            for (int read = body.read(piece); read >= 0 && left > 0; read = body.read(piece)) {
                left -= read;
            }
        } catch (IOException gone) {
            return; // he has stopped sending by himself
        }
    }
}
