package kefu.platform.transfer;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kefu.platform.problem.Refusal;
import kefu.platform.transfer.ImportFaults.Fault;
import org.jspecify.annotations.Nullable;

/** Reads the next rows of a file and has something made of them. */
@Singleton
class RowTaking {

    private final ImportPieces pieces;
    private final RowIntakes intakes;
    private final ImportConfig config;

    RowTaking(ImportPieces pieces, RowIntakes intakes, ImportConfig config) {
        this.pieces = pieces;
        this.intakes = intakes;
        this.config = config;
    }

    Taken next(ImportJob job, int most) {
        List<RawRow> raws = read(job, most);
        if (raws.isEmpty()) {
            return new Taken(job.progress(), List.of(), true);
        }
        RowReader reader = new RowReader(job.format(), job.header());
        List<@Nullable RowResult> results = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (RawRow raw : raws) {
            try {
                rows.add(reader.read(raw));
                results.add(null);
            } catch (Refusal refusal) {
                results.add(RowResult.refused(refusal));
            }
        }
        List<RowResult> taken =
                rows.isEmpty() ? List.of() : intakes.of(job.kind()).take(rows);
        return told(job, raws, results, taken);
    }

    /** Puts the results of the rows that could be read between those of the others, as far as they were taken. */
    private static Taken told(
            ImportJob job, List<RawRow> raws, List<@Nullable RowResult> known, List<RowResult> taken) {
        List<Fault> faults = new ArrayList<>();
        ImportJob.Progress at = job.progress();
        int used = 0;
        for (int i = 0; i < raws.size(); i++) {
            RowResult result = known.get(i);
            if (result == null) {
                if (used == taken.size()) {
                    break;
                }
                result = taken.get(used++);
            }
            RawRow raw = raws.get(i);
            if (result.refusal() != null) {
                faults.add(Fault.of(raw.line(), raw.text(), result.refusal()));
            }
            at = new ImportJob.Progress(raw.end(), raw.nextLine(), at.counts().with(result));
        }
        return new Taken(at, faults, false);
    }

    /** The next row alone, as one that is refused. */
    Taken refused(ImportJob job, Refusal refusal) {
        RawRow raw = Objects.requireNonNull(read(job, 1).getFirst());
        return told(job, List.of(raw), List.of(RowResult.refused(refusal)), List.of());
    }

    /** Blank lines are no rows. */
    private List<RawRow> read(ImportJob job, int most) {
        RowSource source = source(job);
        List<RawRow> rows = new ArrayList<>();
        for (RawRow row = source.next(); row != null; row = rows.size() == most ? null : source.next()) {
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The rows from where the import is. */
    RowSource source(ImportJob job) {
        return new RowSource(pieces.open(job.id(), job.progress().reached()), job.format(), job.progress(), (int)
                config.longestRow().asLongValue());
    }
}
