package kefu.customer.file;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.customer.BusinessDay;
import kefu.customer.contact.Contacts;
import kefu.customer.contact.PhoneBook;
import kefu.customer.history.ServiceRecords;
import kefu.platform.web.Answer;

/** Shows a file with its contacts and the latest services. */
@ApplicationScoped
class FileViews {

    private static final int LATEST = 10;

    private final Contacts contacts;
    private final ServiceRecords services;
    private final PhoneBook phones;
    private final ArchiveDesk archive;
    private final BusinessDay day;

    FileViews(Contacts contacts, ServiceRecords services, PhoneBook phones, ArchiveDesk archive, BusinessDay day) {
        this.contacts = contacts;
        this.services = services;
        this.phones = phones;
        this.archive = archive;
        this.day = day;
    }

    Answer<CustomerView> show(CustomerFile file, boolean masked) {
        Appraisal decided = archive.showsCredit(file, masked)
                ? file.appraisal()
                : file.appraisal().withoutCredit();
        CustomerView view = CustomerView.of(
                new CustomerView.Seen(file, masked, decided, day.today()),
                phones,
                contacts.viewsOf(file.id(), masked),
                services.latest(file.id(), LATEST));
        return new Answer<>(view, file.version());
    }
}
