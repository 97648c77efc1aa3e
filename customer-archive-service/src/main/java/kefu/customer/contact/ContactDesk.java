package kefu.customer.contact;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.CustomerProblem;
import kefu.customer.Findings;
import kefu.customer.secrecy.Archive;
import kefu.customer.secrecy.ArchivePart;
import kefu.customer.secrecy.OpenedFile;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Answer;
import kefu.platform.web.MergePatch;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import org.jspecify.annotations.Nullable;

/** Keeps the contacts of a file. A change holds the file, so the number of contacts stays bounded. */
@ApplicationScoped
class ContactDesk {

    private final Contacts contacts;
    private final Archive archive;
    private final PhoneBook phones;
    private final MergePatch patches;
    private final Preconditions preconditions;
    private final CurrentCaller caller;
    private final BusinessDay day;

    ContactDesk(
            Contacts contacts,
            Archive archive,
            PhoneBook phones,
            MergePatch patches,
            Preconditions preconditions,
            CurrentCaller caller,
            BusinessDay day) {
        this.contacts = contacts;
        this.archive = archive;
        this.phones = phones;
        this.patches = patches;
        this.preconditions = preconditions;
        this.caller = caller;
        this.day = day;
    }

    @Transactional
    Page<ContactView> list(UUID customerId, @Nullable String purpose, Paging paging) {
        OpenedFile file = archive.read(customerId, ArchivePart.CONTACTS, purpose);
        List<ContactView> rows = contacts.list(customerId, paging).stream()
                .map(contact -> ContactView.of(contact, phones, file.masked()))
                .toList();
        return paging.page(rows, row -> List.of(row.id().toString()));
    }

    @Transactional
    Answer<ContactView> get(UUID customerId, UUID id, @Nullable String purpose) {
        OpenedFile file = archive.read(customerId, ArchivePart.CONTACTS, purpose);
        return shown(find(customerId, id), file);
    }

    @Transactional
    Answer<ContactView> add(UUID customerId, ContactDetails added) {
        OpenedFile file = archive.hold(customerId);
        preconditions.honour(file.version());
        ContactDetails details = checked(added);
        if (contacts.countOf(customerId) >= Contacts.MOST) {
            throw CustomerProblem.TOO_MANY_CONTACTS.because(
                    "每份档案最多 " + Contacts.MOST + " 个联系人", "A file has at most " + Contacts.MOST + " contacts");
        }
        Contact contact = new Contact(
                Uuid7.at(day.now()), customerId, details, caller.get().operator(), day.now());
        contacts.persistAndFlush(contact);
        archive.touch(customerId);
        return shown(contact, file);
    }

    @Transactional
    Answer<ContactView> change(UUID customerId, UUID id, JsonNode patch) {
        OpenedFile file = archive.hold(customerId);
        Contact contact = find(customerId, id);
        preconditions.require(contact.version());
        contact.change(checked(patches.apply(contact.details(), patch, ContactDetails.class)));
        contacts.flush();
        archive.touch(customerId);
        return shown(contact, file);
    }

    @Transactional
    void remove(UUID customerId, UUID id) {
        archive.hold(customerId);
        Contact contact = find(customerId, id);
        preconditions.require(contact.version());
        contacts.delete(contact);
        archive.touch(customerId);
    }

    private ContactDetails checked(ContactDetails details) {
        Findings findings = new Findings();
        ContactDetails checked = details.checked("", phones, findings);
        findings.refuse();
        return checked;
    }

    private Contact find(UUID customerId, UUID id) {
        return contacts.find(customerId, id)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有该联系人", "There is no such contact"));
    }

    private Answer<ContactView> shown(Contact contact, OpenedFile file) {
        return new Answer<>(ContactView.of(contact, phones, file.masked()), contact.version());
    }
}
