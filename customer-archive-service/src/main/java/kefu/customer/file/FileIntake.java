package kefu.customer.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kefu.platform.operations.Gathered;
import kefu.platform.operations.LoadedEntities;
import kefu.platform.problem.Refusal;
import kefu.platform.transfer.ReadRow;
import kefu.platform.transfer.Row;
import kefu.platform.transfer.RowIntake;
import kefu.platform.transfer.RowResult;
import kefu.platform.web.Documents;

/**
 * Opens and changes files as rows say, by the same rules as one by one. A row is about the file the caller's own externalId
 * stands for, else about the one with its number; where there is none it opens one.
 */
@Singleton
class FileIntake implements RowIntake {

    static final String KIND = "customers";

    private final KnownFiles known;
    private final Identifiers identifiers;
    private final Identities identities;
    private final FileOpening opening;
    private final MasterData masterData;
    private final Documents documents;
    private final LoadedEntities loaded;

    FileIntake(
            KnownFiles known,
            Identifiers identifiers,
            Identities identities,
            FileOpening opening,
            MasterData masterData,
            Documents documents,
            LoadedEntities loaded) {
        this.known = known;
        this.identifiers = identifiers;
        this.identities = identities;
        this.opening = opening;
        this.masterData = masterData;
        this.documents = documents;
        this.loaded = loaded;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> columns() {
        return Set.copyOf(FileRow.columns());
    }

    @Override
    public List<RowResult> take(List<Row> rows) {
        List<ReadRow<FileRow>> read = ReadRow.together(rows, FileRow::of);
        KnownFiles.Found there = known.hold(ReadRow.understood(read));
        Plan plan = new Plan();
        for (ReadRow<FileRow> one : read) {
            if (!plan.add(one, there)) {
                break;
            }
        }
        Gathered.together(plan::carryOut);
        loaded.storeTogether();
        return plan.results;
    }

    /** What is to be done for the rows, found out before any of it is. */
    private final class Plan {

        private final List<RowResult> results = new ArrayList<>();
        private final Map<UUID, FileDetails> changes = new LinkedHashMap<>();
        private final Map<UUID, CustomerFile> changed = new HashMap<>();
        private final Map<Integer, FileOpening.Draft> drafts = new LinkedHashMap<>();
        private final Set<String> marks = new HashSet<>();

        /** False if it hangs on one before. */
        boolean add(ReadRow<FileRow> one, KnownFiles.Found there) {
            FileRow row = one.row();
            if (row == null) {
                return results.add(Objects.requireNonNull(one.refused()));
            }
            CustomerFile file = there.of(row);
            try {
                return file == null ? open(row) : change(row, file);
            } catch (RuntimeException fault) {
                Refusal refusal = Documents.refusal(fault);
                if (refusal == null) {
                    throw fault;
                }
                return results.add(RowResult.refused(refusal));
            }
        }

        private boolean open(FileRow row) {
            ObjectNode values = row.opening();
            FileOpening.Draft draft = opening.check(documents.read(values, OpenFile.class));
            if (draft.marks().stream().anyMatch(marks::contains)) {
                return false;
            }
            marks.addAll(draft.marks());
            drafts.put(results.size(), draft);
            return results.add(RowResult.CREATED);
        }

        private boolean change(FileRow row, CustomerFile file) {
            if (changed.containsKey(file.id())) {
                return false;
            }
            FileDetails after = masterData.changed(file, row.patch(file));
            changed.put(file.id(), file);
            if (after.equals(file.details())) {
                return results.add(RowResult.UNCHANGED);
            }
            changes.put(file.id(), after);
            return results.add(RowResult.UPDATED);
        }

        void carryOut() {
            changes.forEach((id, after) -> masterData.keep(Objects.requireNonNull(changed.get(id)), after));
            refuseKnown();
            Map<Identifier, UUID> claims = new LinkedHashMap<>();
            for (FileOpening.Draft draft : drafts.values()) {
                draft.marks().forEach(mark -> claims.put(Identifier.key(mark), draft.id()));
                String externalId = draft.details().externalId();
                if (externalId != null) {
                    claims.put(identities.own(externalId), draft.id());
                }
            }
            identifiers.claimAll(claims);
            drafts.values().forEach(opening::keep);
        }

        private Refusal duplicate(String mark, Map<Identifier, UUID> known) {
            return identities.duplicate(mark, Objects.requireNonNull(known.get(Identifier.key(mark))));
        }

        /** Whoever has a file already does not get another one. */
        private void refuseKnown() {
            Map<Identifier, UUID> known = identifiers.findAll(drafts.values().stream()
                    .flatMap(draft -> draft.marks().stream())
                    .map(Identifier::key)
                    .toList());
            drafts.entrySet().removeIf(one -> {
                Optional<String> mark = one.getValue().marks().stream()
                        .filter(each -> known.containsKey(Identifier.key(each)))
                        .findFirst();
                mark.ifPresent(taken -> results.set(one.getKey(), RowResult.refused(duplicate(taken, known))));
                return mark.isPresent();
            });
        }
    }
}
