package kefu.customer.file;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.Findings;
import kefu.customer.Shown;
import kefu.customer.classification.Cause;
import kefu.customer.classification.FactsChanged;
import kefu.customer.contact.PhoneBook;
import kefu.customer.secrecy.ArchivePart;
import kefu.customer.secrecy.Confidentiality;
import kefu.customer.secrecy.Grade;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.outbox.Outbox;
import kefu.platform.web.MergePatch;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads, changes and grades files. */
@ApplicationScoped
class FileDesk {

    private static final Logger LOG = Logger.getLogger(FileDesk.class);

    private final CustomerFiles files;
    private final ArchiveDesk archive;
    private final Identities identities;
    private final FileViews views;
    private final Declassification declassification;
    private final PhoneBook phones;
    private final MergePatch patches;
    private final Preconditions preconditions;
    private final Outbox outbox;
    private final Event<FactsChanged> factsChanged;
    private final CurrentCaller caller;
    private final BusinessDay day;

    FileDesk(
            CustomerFiles files,
            ArchiveDesk archive,
            Identities identities,
            FileViews views,
            Declassification declassification,
            PhoneBook phones,
            MergePatch patches,
            Preconditions preconditions,
            Outbox outbox,
            Event<FactsChanged> factsChanged,
            CurrentCaller caller,
            BusinessDay day) {
        this.files = files;
        this.archive = archive;
        this.identities = identities;
        this.views = views;
        this.declassification = declassification;
        this.phones = phones;
        this.patches = patches;
        this.preconditions = preconditions;
        this.outbox = outbox;
        this.factsChanged = factsChanged;
        this.caller = caller;
        this.day = day;
    }

    @Transactional
    Shown<CustomerView> get(UUID id, @Nullable String purpose) {
        Reading reading = archive.open(id, ArchivePart.FILE, purpose);
        return views.show(reading.file(), reading.masked());
    }

    @Transactional
    Shown<CustomerView> change(UUID id, JsonNode patch) {
        CustomerFile file = archive.held(id);
        preconditions.require(file.version());
        FileDetails before = file.details();
        Findings findings = new Findings();
        FileDetails changed = patches.apply(before, patch, FileDetails.class).checked(phones, day.today(), findings);
        findings.refuse();
        String key = identities.move(file, changed);
        file.change(changed, key, caller.get().operator(), day.now());
        files.flush();
        outbox.add(id, FileEvents.UPDATED, Map.of());
        boolean matters = !changed.profile().equals(before.profile())
                || !Objects.equals(changed.dedicatedHandler(), before.dedicatedHandler())
                || !Objects.equals(changed.owner(), before.owner());
        if (matters) {
            factsChanged.fire(new FactsChanged(id, Cause.FILE_CHANGED));
            files.flush();
        }
        return views.show(file, archive.masked(caller.get(), file));
    }

    @Transactional
    Shown<CustomerView> grade(UUID id, Grade grade) {
        CustomerFile file = archive.held(id);
        preconditions.require(file.version());
        String operator = caller.get().operator();
        Confidentiality before = file.confidentiality();
        Confidentiality after = before.regrade(grade, operator, day.today());
        file.grade(after, operator, day.now());
        files.flush();
        declassification.await(id, after);
        outbox.add(id, FileEvents.GRADED, new FileEvents.Graded(before.level(), after.level(), after.until()));
        LOG.infof("File %s graded %s until %s by %s", file.number(), after.level(), after.until(), operator);
        return views.show(file, archive.masked(caller.get(), file));
    }
}
