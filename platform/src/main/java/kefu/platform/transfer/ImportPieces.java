package kefu.platform.transfer;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import kefu.platform.operations.Columns;

/**
 * The files of imports, in pieces. They lie in the database of the import itself, so that whichever replica goes on finds
 * them, and nothing else has to be run or shared for it.
 */
@Singleton
class ImportPieces {

    static final int LARGEST = 256 << 10;

    private final Rows rows;

    ImportPieces(Rows rows) {
        this.rows = rows;
    }

    void add(UUID job, long begins, byte[] bytes) {
        rows.change(
                "INSERT INTO import_piece (job_id, begins, bytes) VALUES (?, ?, ?)", Columns.bytes(job), begins, bytes);
    }

    /** Everything from there on is not wanted. */
    void removeFrom(UUID job, long begins) {
        rows.change("DELETE FROM import_piece WHERE job_id = ? AND begins >= ?", Columns.bytes(job), begins);
    }

    /** What lies wholly before is worked off; a piece is at most so large. */
    void removeBefore(UUID job, long reached) {
        rows.change("DELETE FROM import_piece WHERE job_id = ? AND begins <= ?", Columns.bytes(job), reached - LARGEST);
    }

    /** The file from there on, one piece in memory at a time; to be read in one transaction. */
    InputStream open(UUID job, long from) {
        return new Pieces(job, from);
    }

    private final class Pieces extends InputStream {

        private final UUID job;
        private long at;
        private ByteArrayInputStream piece = new ByteArrayInputStream(new byte[0]);

        Pieces(UUID job, long from) {
            this.job = job;
            this.at = from;
        }

        @Override
        public int read() {
            return fill() ? counted(1, piece.read()) : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (!fill()) {
                return -1;
            }
            int read = piece.read(into, offset, length);
            return counted(read, read);
        }

        private int counted(int read, int result) {
            at += read;
            return result;
        }

        private boolean fill() {
            if (piece.available() > 0) {
                return true;
            }
            List<Found> next = rows.query(
                    "SELECT begins, bytes FROM import_piece WHERE job_id = ? AND begins <= ?"
                            + " ORDER BY begins DESC LIMIT 1",
                    row -> new Found(row.getLong("begins"), row.getBytes("bytes")),
                    Columns.bytes(job),
                    at);
            if (next.isEmpty()) {
                return false;
            }
            byte[] bytes = next.getFirst().bytes();
            int skipped = (int) Math.min(at - next.getFirst().begins(), bytes.length);
            piece = new ByteArrayInputStream(bytes, skipped, bytes.length - skipped);
            return piece.available() > 0;
        }
    }

    // Read once, never changed.
    @SuppressWarnings("ArrayRecordComponent")
    private record Found(long begins, byte[] bytes) {}
}
