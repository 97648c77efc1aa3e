package kefu.customer.file;

import jakarta.enterprise.context.ApplicationScoped;
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
import kefu.platform.identity.CurrentCaller;

/**
 * The two halves of opening a file, for one or for many: what is wrong with it is found out before anything is written, and
 * what is kept is kept with its contacts, its class and its news. In between its identifiers are claimed.
 */
@ApplicationScoped
class FileOpening {

    private final CustomerFiles files;
    private final Contacts contacts;
    private final Identities identities;
    private final Numbers numbers;
    private final ClassificationRules rules;
    private final FileNews news;
    private final PhoneBook phones;
    private final ArchivePolicy policy;
    private final CurrentCaller caller;
    private final BusinessDay day;

    FileOpening(
            CustomerFiles files,
            Contacts contacts,
            Identities identities,
            Numbers numbers,
            ClassificationRules rules,
            FileNews news,
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
        this.phones = phones;
        this.policy = policy;
        this.caller = caller;
        this.day = day;
    }

    /**
     * A file that may be opened as far as it goes by itself.
     *
     * @param key what the customer is filed under
     */
    record Draft(
            UUID id,
            OpenFile wanted,
            FileDetails details,
            List<ContactDetails> people,
            String key,
            Confidentiality grade) {

        /** All he is recognised by. */
        List<String> marks() {
            return CustomerKey.marks(key, wanted.kind(), details);
        }
    }

    Draft check(OpenFile wanted) {
        Findings findings = new Findings();
        FileDetails details = wanted.details().checked(phones, day.today(), findings);
        List<ContactDetails> people = people(wanted, findings);
        String key = identities.keyOf(wanted, details, findings);
        // Refuses with everything found so far, so it comes last.
        Confidentiality grade = wanted.mark(caller.get().operator(), day.today(), findings);
        return new Draft(Uuid7.at(day.now()), wanted, details, people, key, grade);
    }

    CustomerFile keep(Draft draft) {
        String operator = caller.get().operator();
        Instant now = day.now();
        CustomerClass first =
                rules.judge(Facts.of(draft.details().profile(), day.today())).customerClass();
        Opening opening = new Opening(
                numbers.next("KH", now),
                draft.wanted().kind(),
                draft.key(),
                first,
                draft.details(),
                draft.wanted().dealings(),
                draft.grade(),
                Reviews.on(day.today(), policy.reviewMonths(), false));
        CustomerFile file = new CustomerFile(draft.id(), opening, operator, now);
        files.persist(file);
        draft.people()
                .forEach(person -> contacts.persist(new Contact(Uuid7.at(now), draft.id(), person, operator, now)));
        news.opened(file);
        return file;
    }

    private List<ContactDetails> people(OpenFile wanted, Findings findings) {
        List<ContactDetails> people = new ArrayList<>();
        for (ContactDetails person : wanted.people()) {
            people.add(person.checked("/contacts/" + people.size(), phones, findings));
        }
        return people;
    }
}
