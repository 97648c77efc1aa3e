package kefu.platform.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.web.Answer;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;

/**
 * The transactions around the bytes of a file: each piece is kept as it comes, so that a part that broke off is gone on with
 * where it broke off. A whole file that is not what was announced, or whose header nobody understands, is taken away again
 * and can be sent anew.
 */
@ApplicationScoped
class ReceivingDesk {

    private static final Logger LOG = Logger.getLogger(ReceivingDesk.class);

    private final ImportDesk desk;
    private final ImportJobs jobs;
    private final ImportPieces pieces;
    private final RowIntakes intakes;
    private final RowTaking rows;
    private final ImportNudge nudge;
    private final Preconditions preconditions;

    ReceivingDesk(
            ImportDesk desk,
            ImportJobs jobs,
            ImportPieces pieces,
            RowIntakes intakes,
            RowTaking rows,
            ImportNudge nudge,
            Preconditions preconditions) {
        this.desk = desk;
        this.jobs = jobs;
        this.pieces = pieces;
        this.intakes = intakes;
        this.rows = rows;
        this.nudge = nudge;
        this.preconditions = preconditions;
    }

    @Transactional
    ImportJob begin(String kind, UUID id, long offset) {
        ImportJob job = desk.own(kind, id);
        preconditions.require(job.version());
        if (job.status() != ImportStatus.AWAITING) {
            throw CommonProblem.CONFLICT
                    .because("文件已收到", "The file has come already")
                    .with("state", job.status());
        }
        if (offset != job.body().received()) {
            throw CommonProblem.CONFLICT
                    .because("请从 received 处继续", "Go on where it broke off")
                    .with("received", job.body().received());
        }
        return job;
    }

    @Transactional
    void add(UUID id, long begins, byte[] bytes) {
        if (!jobs.received(id, begins, begins + bytes.length)) {
            throw CommonProblem.CONFLICT.because("他处正在发送同一文件", "The same file is being sent from elsewhere");
        }
        pieces.add(id, begins, bytes);
    }

    /** Takes back what of this part has been kept. */
    @Transactional
    void takeBack(UUID id, long offset, long kept) {
        if (kept > offset && jobs.received(id, kept, offset)) {
            pieces.removeFrom(id, offset);
        }
    }

    /** A part has ended before its end. */
    @Transactional
    void brokeOff(UUID id) {
        jobs.touch(id);
    }

    /** A part has come; if it was the last one, the import begins. */
    @Transactional
    Answer<ImportView> end(String kind, UUID id) {
        ImportJob job = jobs.findHeld(id).orElseThrow(ImportDesk::unknown);
        Long size = job.body().size();
        if (size != null && job.body().received() < size) {
            jobs.touch(id);
        } else {
            asAnnounced(job);
            begin(kind, job);
            LOG.infof("Import %s begins: %d bytes", id, job.body().received());
        }
        return ImportDesk.answer(jobs.find(id).orElseThrow(ImportDesk::unknown));
    }

    private void begin(String kind, ImportJob job) {
        ImportJob.Progress first = job.progress();
        String header = null;
        if (job.format() == Format.CSV) {
            RawRow row = header(job);
            RowReader.check(row.text(), intakes.of(kind).columns());
            header = row.text();
            first = new ImportJob.Progress(row.end(), row.nextLine(), ImportJob.Counts.NONE);
        }
        jobs.begin(job.id(), header, first);
        nudge.afterCommit();
    }

    private RawRow header(ImportJob job) {
        RowSource source = rows.source(job);
        RawRow row = source.next();
        while (row != null && row.isBlank()) {
            row = source.next();
        }
        if (row == null) {
            throw CommonProblem.MALFORMED.because("缺少表头", "There is no header");
        }
        if (row.refusal() != null) {
            throw row.refusal();
        }
        return row;
    }

    private void asAnnounced(ImportJob job) {
        ImportJob.Body body = job.body();
        boolean sameSize = body.size() == null || body.size() == body.received();
        boolean same = body.sha256() == null || body.sha256().equals(digest(job.id()));
        if (!sameSize || !same) {
            Refusal refusal = CommonProblem.INVALID
                    .because("内容与登记的不一致", "What came is not what was announced")
                    .with("received", body.received());
            throw refusal.at("", sameSize ? "sha256" : "size", "与登记的不一致", "Is not as announced");
        }
    }

    private String digest(UUID id) {
        try (InputStream file = pieces.open(id, 0)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[ImportPieces.LARGEST];
            for (int read = file.read(piece); read >= 0; read = file.read(piece)) {
                digest.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
