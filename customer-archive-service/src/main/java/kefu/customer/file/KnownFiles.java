package kefu.customer.file;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the files that rows are about and holds them; what the caller may not see is not there. */
@Singleton
class KnownFiles {

    private final Identifiers identifiers;
    private final Identities identities;
    private final CustomerFiles files;
    private final ArchiveDesk archive;

    KnownFiles(Identifiers identifiers, Identities identities, CustomerFiles files, ArchiveDesk archive) {
        this.identifiers = identifiers;
        this.identities = identities;
        this.files = files;
        this.archive = archive;
    }

    Found hold(List<FileRow> rows) {
        Map<Identifier, UUID> own = identifiers.findAll(rows.stream()
                .map(FileRow::externalId)
                .filter(Objects::nonNull)
                .map(identities::own)
                .toList());
        Map<String, UUID> numbered = files.withNumbers(
                rows.stream().map(FileRow::number).filter(Objects::nonNull).toList());
        List<CustomerFile> held = files.heldAll(
                Stream.concat(own.values().stream(), numbered.values().stream()).collect(Collectors.toSet()));
        return new Found(
                own,
                numbered,
                held.stream().filter(archive::seenByCaller).collect(Collectors.toMap(CustomerFile::id, file -> file)));
    }

    /** What is known of a batch. */
    final class Found {

        private final Map<Identifier, UUID> own;
        private final Map<String, UUID> numbered;
        private final Map<UUID, CustomerFile> held;

        private Found(Map<Identifier, UUID> own, Map<String, UUID> numbered, Map<UUID, CustomerFile> held) {
            this.own = own;
            this.numbered = numbered;
            this.held = held;
        }

        /** The file the caller's own externalId stands for, else the one with the number. */
        @Nullable
        CustomerFile of(FileRow row) {
            String externalId = row.externalId();
            UUID byOwn = externalId == null ? null : own.get(identities.own(externalId));
            UUID id = byOwn == null && row.number() != null ? numbered.get(row.number()) : byOwn;
            return id == null ? null : held.get(id);
        }
    }
}
