package kefu.customer.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kefu.customer.BusinessDay;
import kefu.customer.contact.PhoneBook;
import kefu.customer.file.ArchiveDesk;
import kefu.customer.file.CustomerFile;
import kefu.customer.file.CustomerFiles;
import kefu.customer.file.FileLine;
import kefu.customer.secrecy.Clearance;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.visibility.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Gives files out, a page a transaction: those a list would show to whoever asks, masked as each would be read. Every file
 * that is given leaves one entry in the log, committed before it is sent.
 */
@ApplicationScoped
class ExportDesk {

    private static final int PAGE = 200;

    private final ListDesk lists;
    private final FileList list;
    private final CustomerFiles files;
    private final ArchiveDesk archive;
    private final PhoneBook phones;
    private final CurrentCaller caller;
    private final BusinessDay day;

    ExportDesk(
            ListDesk lists,
            FileList list,
            CustomerFiles files,
            ArchiveDesk archive,
            PhoneBook phones,
            CurrentCaller caller,
            BusinessDay day) {
        this.lists = lists;
        this.list = list;
        this.files = files;
        this.archive = archive;
        this.phones = phones;
        this.caller = caller;
        this.day = day;
    }

    /** A row, and the place in the list to go on from. */
    record Placed(FileLine line, List<String> keys) {}

    @Transactional
    List<Placed> page(Criteria wanted, List<String> after, @Nullable String purpose) {
        ArchiveDesk.requireShort(purpose);
        Optional<Found> found = lists.lookUp(wanted);
        if (found.isEmpty()) {
            return List.of();
        }
        Condition shown = Clearance.FILES.condition(caller.get(), day.today());
        List<CustomerLine> lines = list.read(found.get(), shown, after, PAGE);
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<UUID, CustomerFile> whole = whole(lines);
        Map<CustomerFile, Boolean> masked = new LinkedHashMap<>();
        lines.stream()
                .flatMap(line -> Stream.ofNullable(whole.get(line.id())))
                .forEach(file -> masked.put(file, archive.masked(caller.get(), file)));
        archive.noteExported(masked, purpose);
        Map<UUID, List<String>> keys = lines.stream()
                .collect(Collectors.toMap(
                        CustomerLine::id, line -> found.get().order().keys(line)));
        return masked.entrySet().stream()
                .map(one -> new Placed(
                        FileLine.of(one.getKey(), one.getValue(), phones),
                        keys.getOrDefault(one.getKey().id(), List.of())))
                .toList();
    }

    private Map<UUID, CustomerFile> whole(List<CustomerLine> lines) {
        return files
                .find(
                        "id in ?1 and destroyedAt is null",
                        lines.stream().map(CustomerLine::id).toList())
                .stream()
                .collect(Collectors.toMap(CustomerFile::id, Function.identity()));
    }
}
