package kefu.customer.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kefu.customer.Asked;
import kefu.customer.BusinessDay;
import kefu.customer.contact.Contacts;
import kefu.customer.contact.PhoneBook;
import kefu.customer.file.CustomerFiles;
import kefu.customer.file.Identities;
import kefu.customer.secrecy.Clearance;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.visibility.Condition;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;

/** Finds files: by class, owner, words of the name, changes, telephone number or another system's id. */
@ApplicationScoped
class ListDesk {

    private static final int MOST_WITH_ONE_PHONE = 500;

    private final FileList list;
    private final CustomerFiles files;
    private final Contacts contacts;
    private final Identities identities;
    private final PhoneBook phones;
    private final CurrentCaller caller;
    private final BusinessDay day;

    ListDesk(
            FileList list,
            CustomerFiles files,
            Contacts contacts,
            Identities identities,
            PhoneBook phones,
            CurrentCaller caller,
            BusinessDay day) {
        this.list = list;
        this.files = files;
        this.contacts = contacts;
        this.identities = identities;
        this.phones = phones;
        this.caller = caller;
        this.day = day;
    }

    @Transactional
    Page<CustomerLine> list(Criteria wanted, Paging paging) {
        Optional<Found> found = lookUp(wanted);
        if (found.isEmpty()) {
            return paging.page(List.of(), line -> List.of());
        }
        Condition shown = Clearance.FILES.condition(caller.get(), day.today());
        List<CustomerLine> lines = list.read(found.get(), shown, paging).stream()
                .map(line -> line.masked(phones))
                .toList();
        return paging.page(lines, line -> found.get().order().keys(line));
    }

    /** Nothing where a look-up already tells that no file can match. */
    Optional<Found> lookUp(Criteria wanted) {
        Map<String, Object> filters = new HashMap<>();
        if (wanted.customerClass() != null) {
            filters.put("f.customerClass", wanted.customerClass());
        }
        if (wanted.owner() != null) {
            filters.put("f.details.owner", wanted.owner());
        }
        if (wanted.number() != null) {
            filters.put("f.number", wanted.number());
        }
        if (wanted.updatedSince() != null) {
            filters.put("since", wanted.updatedSince().toInstant());
        }
        if (wanted.reviewDue()) {
            filters.put("reviewDue", day.today());
        }
        if (wanted.grade() != null) {
            filters.put("f.appraisal.grade", wanted.grade());
        }
        if (wanted.problem()) {
            filters.put("f.appraisal.problem", Boolean.TRUE);
        }
        if (wanted.incomplete()) {
            filters.put("f.incomplete", Boolean.TRUE);
        }
        if (wanted.openedIn() != null) {
            filters.put("openedFrom", wanted.openedIn().firstId(day));
            filters.put("openedBefore", wanted.openedIn().idAfter(day));
        }
        if (wanted.unowned()) {
            filters.put("unowned", Boolean.TRUE);
        }
        if (wanted.words() != null) {
            filters.put("words", NameSearch.expression(wanted.words()));
        }
        if (wanted.phone() != null) {
            filters.put("ids", withPhone(wanted.phone()));
        }
        if (wanted.externalId() != null) {
            filters.put("ids", identities.find(wanted.externalId()));
        }
        boolean hopeless = filters.containsValue("") || filters.containsValue(List.of());
        return hopeless ? Optional.empty() : Optional.of(new Found(filters, wanted.order()));
    }

    private List<UUID> withPhone(String written) {
        String number = phones.find(written)
                .orElseThrow(() -> Asked.unreadable("phone", "不是有效的电话号码", "Is not a valid telephone number"));
        Set<UUID> ids = new LinkedHashSet<>(files.withPhone(number, MOST_WITH_ONE_PHONE));
        ids.addAll(contacts.customersWithPhone(number, MOST_WITH_ONE_PHONE));
        return List.copyOf(ids);
    }
}
