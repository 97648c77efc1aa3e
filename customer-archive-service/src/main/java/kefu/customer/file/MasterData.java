package kefu.customer.file;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kefu.customer.BusinessDay;
import kefu.customer.Findings;
import kefu.customer.contact.Contacts;
import kefu.customer.contact.PhoneBook;
import kefu.customer.contract.Contracts;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.MergePatch;
import org.jspecify.annotations.Nullable;

/**
 * Changes the master record: by a patch, by what somebody supplied, into other hands, or away for good. Always inside the
 * transaction of the desk that asks.
 */
@ApplicationScoped
public class MasterData {

    private static final int AT_ONCE = 200;

    private final CustomerFiles files;
    private final Identities identities;
    private final Contacts contacts;
    private final Contracts contracts;
    private final FileNews news;
    private final PhoneBook phones;
    private final MergePatch patches;
    private final ArchivePolicy policy;
    private final CurrentCaller caller;
    private final BusinessDay day;

    MasterData(
            CustomerFiles files,
            Identities identities,
            Contacts contacts,
            Contracts contracts,
            FileNews news,
            PhoneBook phones,
            MergePatch patches,
            ArchivePolicy policy,
            CurrentCaller caller,
            BusinessDay day) {
        this.files = files;
        this.identities = identities;
        this.contacts = contacts;
        this.contracts = contracts;
        this.news = news;
        this.phones = phones;
        this.patches = patches;
        this.policy = policy;
        this.caller = caller;
        this.day = day;
    }

    void change(CustomerFile file, JsonNode patch) {
        keep(file, changed(file, patch));
    }

    /** What the master data would be after a patch; what cannot be is refused. */
    FileDetails changed(CustomerFile file, JsonNode patch) {
        Findings findings = new Findings();
        FileDetails changed =
                patches.apply(file.details(), patch, FileDetails.class).checked(phones, day.today(), findings);
        findings.refuse();
        return changed;
    }

    /** Keys in what was supplied; what the file cannot take is refused as if it had been a patch. */
    public void enter(UUID customerId, JsonNode changes) {
        change(files.findHeld(customerId).orElseThrow(ArchiveDesk::unknown), changes);
    }

    /** The file was verified today, and found to be of value or of none; the next review is counted from here. */
    public void reviewed(UUID customerId, boolean obsolete) {
        CustomerFile file = files.findHeld(customerId).orElseThrow(ArchiveDesk::unknown);
        file.reviewed(
                Reviews.on(day.today(), policy.reviewMonths(), obsolete),
                caller.get().operator(),
                day.now());
        news.reviewed(file);
    }

    /** Whether the file tells by now what it has to. */
    public void profiled(UUID customerId, boolean complete) {
        files.findHeld(customerId).orElseThrow(ArchiveDesk::unknown).profiled(complete);
    }

    /** What an investigation of his credit led to. */
    public void rate(UUID customerId, CreditClass found) {
        appraise(customerId, known -> known.rated(found, day.today()));
    }

    /** What an appraisal of his grade led to; a problem is no grade, but marked beside it. */
    public void grade(UUID customerId, ServiceGrade decided, @Nullable String servicePlan) {
        appraise(customerId, known -> known.graded(decided, servicePlan));
    }

    public void markProblem(UUID customerId) {
        appraise(customerId, Appraisal::foundToBeAProblem);
    }

    private void appraise(UUID customerId, UnaryOperator<Appraisal> how) {
        CustomerFile file = files.findHeld(customerId).orElseThrow(ArchiveDesk::unknown);
        file.appraised(how.apply(file.appraisal()), caller.get().operator(), day.now());
    }

    /** Takes away everything that tells who the customer was; number, log and history stay. */
    public void destroy(UUID customerId) {
        CustomerFile file = files.findHeld(customerId).orElseThrow(ArchiveDesk::unknown);
        identities.release(file);
        contacts.removeAllOf(customerId);
        contracts.anonymise(customerId);
        file.destroy(caller.get().operator(), day.now());
        news.destroyed(file);
    }

    /** The next customers an operator looks after, held until the transaction ends. */
    public List<Owned> heldOf(String owner, int most) {
        return files.heldOf(owner, most).stream()
                .map(file -> new Owned(file.id(), file.number(), known(file)))
                .toList();
    }

    /** A customer in somebody's hands, and since when he is one. */
    public record Owned(
            UUID customerId, String number, @Nullable LocalDate since) {}

    private @Nullable LocalDate known(CustomerFile file) {
        LocalDate told = file.details().tenureStart();
        return told == null ? contracts.findFirstSigned(file.id()).orElse(null) : told;
    }

    /** Puts a customer into other hands, or into nobody's. */
    public void handOver(UUID customerId, @Nullable String successor) {
        CustomerFile file = files.findHeld(customerId).orElseThrow(ArchiveDesk::unknown);
        keep(file, file.details().handedOver(successor));
    }

    /** Takes customers of others out of the hands of a handler in charge (专人) who leaves; whoever owns them is in charge again. */
    public void leaveToOwners(String handler) {
        List<CustomerFile> page;
        do {
            page = files.heldHandledBy(handler, AT_ONCE);
            page.forEach(file -> keep(file, file.details().handledBy(null)));
        } while (page.size() == AT_ONCE);
    }

    void keep(CustomerFile file, FileDetails changed) {
        FileDetails before = file.details();
        String key = identities.move(file, changed);
        file.change(changed, key, caller.get().operator(), day.now());
        news.changed(file, before);
    }
}
