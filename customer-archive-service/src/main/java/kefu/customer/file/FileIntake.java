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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kefu.platform.operations.Gathered;
import kefu.platform.operations.LoadedEntities;
import kefu.platform.problem.Refusal;
import kefu.platform.transfer.Row;
import kefu.platform.transfer.RowIntake;
import kefu.platform.transfer.RowResult;
import kefu.platform.web.Documents;
import org.jspecify.annotations.Nullable;

/**
 * Opens and changes files as rows say, by the same rules as one by one. A row is about the file the caller's own externalId
 * stands for, else about the one with its number; where there is none it opens one.
 */
@Singleton
class FileIntake implements RowIntake {

    static final String KIND = "customers";

    private final Identifiers identifiers;
    private final Identities identities;
    private final CustomerFiles files;
    private final FileOpening opening;
    private final MasterData masterData;
    private final ArchiveDesk archive;
    private final Documents documents;
    private final LoadedEntities loaded;

    FileIntake(
            Identifiers identifiers,
            Identities identities,
            CustomerFiles files,
            FileOpening opening,
            MasterData masterData,
            ArchiveDesk archive,
            Documents documents,
            LoadedEntities loaded) {
        this.identifiers = identifiers;
        this.identities = identities;
        this.files = files;
        this.opening = opening;
        this.masterData = masterData;
        this.archive = archive;
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
        Plan plan = new Plan();
        List<Entry> entries = read(rows);
        Map<UUID, CustomerFile> there = hold(entries);
        for (Entry entry : entries) {
            if (!plan.add(entry, entry.file(there))) {
                break;
            }
        }
        Gathered.together(plan::carryOut);
        loaded.storeTogether();
        return plan.results;
    }

    /** A row, or why it is none. */
    private record Entry(
            @Nullable FileRow row,
            @Nullable RowResult refused,
            @Nullable UUID fileId) {

        @Nullable
        CustomerFile file(Map<UUID, CustomerFile> there) {
            return fileId == null ? null : there.get(fileId);
        }

        Entry about(@Nullable UUID file) {
            return new Entry(row, refused, file);
        }
    }

    /** The rows up to the first that is about the same file as one before. */
    private List<Entry> read(List<Row> rows) {
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            try {
                FileRow read = FileRow.of(row);
                if (Stream.of(Optional.ofNullable(read.externalId()), Optional.ofNullable(read.number()))
                        .flatMap(Optional::stream)
                        .anyMatch(name -> !seen.add(name))) {
                    break;
                }
                entries.add(new Entry(read, null, null));
            } catch (Refusal refusal) {
                entries.add(new Entry(null, RowResult.refused(refusal), null));
            }
        }
        return entries;
    }

    private Map<UUID, CustomerFile> hold(List<Entry> entries) {
        List<FileRow> rows =
                entries.stream().map(Entry::row).filter(Objects::nonNull).toList();
        Map<Identifier, UUID> own = identifiers.findAll(rows.stream()
                .map(FileRow::externalId)
                .filter(Objects::nonNull)
                .map(identities::own)
                .toList());
        Map<String, UUID> numbered = files.withNumbers(
                rows.stream().map(FileRow::number).filter(Objects::nonNull).toList());
        entries.replaceAll(entry -> entry.about(entry.row() == null ? null : about(entry.row(), own, numbered)));
        Set<UUID> ids =
                entries.stream().map(Entry::fileId).filter(Objects::nonNull).collect(Collectors.toSet());
        return files.heldAll(ids).stream()
                .filter(archive::seenByCaller)
                .collect(Collectors.toMap(CustomerFile::id, file -> file));
    }

    private @Nullable UUID about(FileRow row, Map<Identifier, UUID> own, Map<String, UUID> numbered) {
        String externalId = row.externalId();
        UUID byOwn = externalId == null ? null : own.get(identities.own(externalId));
        return byOwn == null && row.number() != null ? numbered.get(row.number()) : byOwn;
    }

    /** What is to be done for the rows, found out before any of it is. */
    private final class Plan {

        private final List<RowResult> results = new ArrayList<>();
        private final Map<UUID, FileDetails> changes = new LinkedHashMap<>();
        private final Map<UUID, CustomerFile> changed = new HashMap<>();
        private final Map<Integer, FileOpening.Draft> drafts = new LinkedHashMap<>();
        private final Set<String> keys = new HashSet<>();

        /** False if it hangs on one before. */
        boolean add(Entry entry, @Nullable CustomerFile file) {
            FileRow row = entry.row();
            if (row == null) {
                return results.add(Objects.requireNonNull(entry.refused()));
            }
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
            if (!keys.add(draft.key())) {
                return false;
            }
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
                claims.put(Identifier.key(draft.key()), draft.id());
                String externalId = draft.details().externalId();
                if (externalId != null) {
                    claims.put(identities.own(externalId), draft.id());
                }
            }
            identifiers.claimAll(claims);
            drafts.values().forEach(opening::keep);
        }

        /** Whoever has a file already does not get another one. */
        private void refuseKnown() {
            Map<Identifier, UUID> known = identifiers.findAll(drafts.values().stream()
                    .map(draft -> Identifier.key(draft.key()))
                    .toList());
            drafts.entrySet().removeIf(one -> {
                UUID holder = known.get(Identifier.key(one.getValue().key()));
                if (holder != null) {
                    results.set(one.getKey(), RowResult.refused(identities.duplicate(holder)));
                }
                return holder != null;
            });
        }
    }
}
