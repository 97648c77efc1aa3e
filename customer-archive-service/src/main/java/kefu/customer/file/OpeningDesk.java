package kefu.customer.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.Findings;
import kefu.customer.Shown;
import kefu.customer.SpokenNumbers;
import kefu.customer.classification.Cause;
import kefu.customer.classification.ClassificationRules;
import kefu.customer.classification.Facts;
import kefu.customer.classification.FactsChanged;
import kefu.customer.contact.Contact;
import kefu.customer.contact.ContactDetails;
import kefu.customer.contact.Contacts;
import kefu.customer.contact.PhoneBook;
import kefu.customer.secrecy.Confidentiality;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.outbox.Outbox;
import org.jboss.logging.Logger;

/**
 * Opens files. A customer who has one already is refused with its number; so are a file without grade or period (003-篇10
 * 7.2.4) and one that does not say what makes the customer the same customer.
 */
@ApplicationScoped
class OpeningDesk {

    private static final Logger LOG = Logger.getLogger(OpeningDesk.class);

    private final CustomerFiles files;
    private final Contacts contacts;
    private final Identities identities;
    private final SpokenNumbers numbers;
    private final ClassificationRules rules;
    private final Declassification declassification;
    private final FileViews views;
    private final ArchiveDesk archive;
    private final PhoneBook phones;
    private final Outbox outbox;
    private final Event<FactsChanged> factsChanged;
    private final CurrentCaller caller;
    private final BusinessDay day;

    OpeningDesk(
            CustomerFiles files,
            Contacts contacts,
            Identities identities,
            SpokenNumbers numbers,
            ClassificationRules rules,
            Declassification declassification,
            FileViews views,
            ArchiveDesk archive,
            PhoneBook phones,
            Outbox outbox,
            Event<FactsChanged> factsChanged,
            CurrentCaller caller,
            BusinessDay day) {
        this.files = files;
        this.contacts = contacts;
        this.identities = identities;
        this.numbers = numbers;
        this.rules = rules;
        this.declassification = declassification;
        this.views = views;
        this.archive = archive;
        this.phones = phones;
        this.outbox = outbox;
        this.factsChanged = factsChanged;
        this.caller = caller;
        this.day = day;
    }

    @Transactional
    Shown<CustomerView> open(OpenFile wanted) {
        Caller who = caller.get();
        Findings findings = new Findings();
        FileDetails details = wanted.details().checked(phones, day.today(), findings);
        List<ContactDetails> people = people(wanted, findings);
        String key = identities.keyOf(wanted, details, findings);
        Confidentiality grade = Confidentiality.mark(
                wanted.confidentialityLevel(),
                wanted.dealings(),
                wanted.confidentialUntil(),
                who.operator(),
                day.today(),
                findings);
        UUID id = Uuid7.at(day.now());
        identities.claim(id, key, details.externalId());
        CustomerFile file = new CustomerFile(
                id,
                new Opening(
                        numbers.next("KH", day.today()),
                        wanted.kind(),
                        key,
                        rules.judge(Facts.of(details.profile(), day.today())).customerClass(),
                        details,
                        wanted.dealings(),
                        grade),
                who.operator(),
                day.now());
        files.persist(file);
        people.forEach(
                person -> contacts.persist(new Contact(Uuid7.at(day.now()), id, person, who.operator(), day.now())));
        files.flush();
        declassification.await(id, grade);
        outbox.add(id, FileEvents.CREATED, new FileEvents.Created(file.number(), file.customerClass()));
        factsChanged.fire(new FactsChanged(id, Cause.FILE_OPENED));
        files.flush();
        LOG.infof("File %s opened by %s, class %s", file.number(), who.operator(), file.customerClass());
        return views.show(file, archive.masked(who, file));
    }

    private List<ContactDetails> people(OpenFile wanted, Findings findings) {
        List<ContactDetails> people = new ArrayList<>();
        for (ContactDetails person : wanted.people()) {
            people.add(person.checked("/contacts/" + people.size(), phones, findings));
        }
        return people;
    }
}
