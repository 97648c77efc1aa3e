package kefu.customer.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.Findings;
import kefu.customer.classification.ClassificationRules;
import kefu.customer.classification.CustomerClass;
import kefu.customer.classification.Facts;
import kefu.customer.contact.Contact;
import kefu.customer.contact.ContactDetails;
import kefu.customer.contact.Contacts;
import kefu.customer.contact.PhoneBook;
import kefu.customer.secrecy.Confidentiality;
import kefu.platform.id.Numbers;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Answer;
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
    private final Numbers numbers;
    private final ClassificationRules rules;
    private final FileNews news;
    private final FileViews views;
    private final ArchiveDesk archive;
    private final PhoneBook phones;
    private final ArchivePolicy policy;
    private final CurrentCaller caller;
    private final BusinessDay day;

    OpeningDesk(
            CustomerFiles files,
            Contacts contacts,
            Identities identities,
            Numbers numbers,
            ClassificationRules rules,
            FileNews news,
            FileViews views,
            ArchiveDesk archive,
            PhoneBook phones,
            ArchivePolicy policy,
            CurrentCaller caller,
            BusinessDay day) {
        this.files = files;
        this.contacts = contacts;
        this.identities = identities;
        this.numbers = numbers;
        this.rules = rules;
        this.news = news;
        this.views = views;
        this.archive = archive;
        this.phones = phones;
        this.policy = policy;
        this.caller = caller;
        this.day = day;
    }

    @Transactional
    Answer<CustomerView> open(OpenFile wanted) {
        Caller who = caller.get();
        Instant now = day.now();
        Findings findings = new Findings();
        FileDetails details = wanted.details().checked(phones, day.today(), findings);
        List<ContactDetails> people = people(wanted, findings);
        String key = identities.keyOf(wanted, details, findings);
        // Refuses with everything found so far, so it comes last.
        Confidentiality grade = wanted.mark(who.operator(), day.today(), findings);
        UUID id = Uuid7.at(now);
        identities.claim(id, key, details.externalId());
        CustomerClass first =
                rules.judge(Facts.of(details.profile(), day.today())).customerClass();
        String number = numbers.next("KH", now);
        Opening opening = new Opening(
                number,
                wanted.kind(),
                key,
                first,
                details,
                wanted.dealings(),
                grade,
                Reviews.on(day.today(), policy.reviewMonths()));
        CustomerFile file = new CustomerFile(id, opening, who.operator(), now);
        files.persist(file);
        people.forEach(person -> contacts.persist(new Contact(Uuid7.at(now), id, person, who.operator(), now)));
        news.opened(file);
        LOG.infof("File %s opened by %s, class %s", number, who.operator(), file.customerClass());
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
