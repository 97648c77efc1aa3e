package kefu.customer.contract;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.Findings;
import kefu.customer.classification.Cause;
import kefu.customer.classification.FactsChanged;
import kefu.customer.contact.PhoneBook;
import kefu.customer.secrecy.Archive;
import kefu.customer.secrecy.ArchivePart;
import kefu.customer.secrecy.OpenedFile;
import kefu.platform.id.Numbers;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.outbox.Outbox;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Answer;
import kefu.platform.web.MergePatch;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Registers contracts and keeps them up to date; each change is told to others and may change the customer's class. */
@ApplicationScoped
class ContractDesk {

    private static final Logger LOG = Logger.getLogger(ContractDesk.class);

    private final Contracts contracts;
    private final Archive archive;
    private final Numbers numbers;
    private final PhoneBook phones;
    private final MergePatch patches;
    private final Preconditions preconditions;
    private final Outbox outbox;
    private final Event<FactsChanged> factsChanged;
    private final CurrentCaller caller;
    private final BusinessDay day;

    ContractDesk(
            Contracts contracts,
            Archive archive,
            Numbers numbers,
            PhoneBook phones,
            MergePatch patches,
            Preconditions preconditions,
            Outbox outbox,
            Event<FactsChanged> factsChanged,
            CurrentCaller caller,
            BusinessDay day) {
        this.contracts = contracts;
        this.archive = archive;
        this.numbers = numbers;
        this.phones = phones;
        this.patches = patches;
        this.preconditions = preconditions;
        this.outbox = outbox;
        this.factsChanged = factsChanged;
        this.caller = caller;
        this.day = day;
    }

    @Transactional
    Page<ContractView> list(UUID customerId, @Nullable String purpose, Paging paging) {
        OpenedFile file = archive.read(customerId, ArchivePart.CONTRACTS, purpose);
        List<ContractView> rows = contracts.list(customerId, paging).stream()
                .map(contract -> ContractView.of(contract, phones, file.masked()))
                .toList();
        return paging.page(rows, row -> List.of(row.id().toString()));
    }

    @Transactional
    Answer<ContractView> get(UUID customerId, UUID id, @Nullable String purpose) {
        OpenedFile file = archive.read(customerId, ArchivePart.CONTRACTS, purpose);
        return shown(find(customerId, id), file);
    }

    @Transactional
    Answer<ContractView> register(UUID customerId, RegisterContract wanted) {
        OpenedFile file = archive.hold(customerId);
        preconditions.honour(file.version());
        ContractTerms terms = checked(wanted.terms());
        Contract contract = new Contract(
                Uuid7.at(day.now()),
                numbers.next("HT", day.now()),
                customerId,
                terms,
                caller.get().operator(),
                day.now());
        contracts.persistAndFlush(contract);
        outbox.add(customerId, ContractNotice.REGISTERED, ContractNotice.of(contract, file.owner()));
        factsChanged.fire(new FactsChanged(customerId, Cause.CONTRACT_CHANGED));
        LOG.infof("Contract %s registered for file %s", contract.number(), file.number());
        return shown(contract, file);
    }

    @Transactional
    Answer<ContractView> change(UUID customerId, UUID id, JsonNode patch) {
        OpenedFile file = archive.hold(customerId);
        Contract contract = find(customerId, id);
        preconditions.require(contract.version());
        contract.change(checked(patches.apply(contract.terms(), patch, ContractTerms.class)), day.now());
        contracts.flush();
        outbox.add(customerId, ContractNotice.CHANGED, ContractNotice.of(contract, file.owner()));
        factsChanged.fire(new FactsChanged(customerId, Cause.CONTRACT_CHANGED));
        return shown(contract, file);
    }

    private ContractTerms checked(ContractTerms terms) {
        Findings findings = new Findings();
        ContractTerms checked = terms.checked(phones, day.today(), findings);
        findings.refuse();
        return checked;
    }

    private Contract find(UUID customerId, UUID id) {
        return contracts
                .find(customerId, id)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有该合同", "There is no such contract"));
    }

    private Answer<ContractView> shown(Contract contract, OpenedFile file) {
        return new Answer<>(ContractView.of(contract, phones, file.masked()), contract.version());
    }
}
