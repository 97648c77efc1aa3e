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
    private final BusinessDay day;

    FileViews(Contacts contacts, ServiceRecords services, PhoneBook phones, BusinessDay day) {
        this.contacts = contacts;
        this.services = services;
        this.phones = phones;
        this.day = day;
    }

    Answer<CustomerView> show(CustomerFile file, boolean masked) {
        CustomerView view = CustomerView.of(
                file,
                masked,
                day.today(),
                phones,
                contacts.viewsOf(file.id(), masked),
                services.latest(file.id(), LATEST));
        return new Answer<>(view, file.version());
    }
}
