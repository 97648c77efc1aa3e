package kefu.customer.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.CustomerProblem;
import kefu.customer.Findings;
import kefu.customer.secrecy.Clearance;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.problem.ProblemType;
import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a customer has one file and an external id one customer, whatever he is recognised by. A refusal names the
 * field, and the file that is there to whoever may know of it.
 */
@ApplicationScoped
public class Identities {

    private final Identifiers identifiers;
    private final CustomerFiles files;
    private final CurrentCaller caller;
    private final BusinessDay day;

    Identities(Identifiers identifiers, CustomerFiles files, CurrentCaller caller, BusinessDay day) {
        this.identifiers = identifiers;
        this.files = files;
        this.caller = caller;
        this.day = day;
    }

    String keyOf(OpenFile wanted, FileDetails details, Findings findings) {
        Optional<String> key = CustomerKey.of(wanted.kind(), wanted.customerKey(), details);
        findings.require(
                key.isPresent(),
                "/registrationNumber",
                "required",
                "须给出 registrationNumber、phone 或 customerKey 之一，以识别客户",
                "Give registrationNumber, phone or customerKey, so that the customer can be recognised");
        return key.orElse("");
    }

    void claim(UUID id, List<String> marks, @Nullable String externalId) {
        marks.forEach(mark -> identifiers.claim(Identifier.key(mark), id).ifPresent(holder -> {
            throw duplicate(mark, holder);
        }));
        claimExternal(id, externalId);
    }

    /** As it is said when somebody else has what this customer would be recognised by. */
    Refusal duplicate(String mark, UUID holder) {
        return taken(CustomerProblem.DUPLICATE_CUSTOMER, holder, "每个客户只有一份独立档案", "A customer has one file of his own")
                .at(CustomerKey.pointer(mark), "taken", "另一档案已有", "Another file has it");
    }

    /** An id of another system as the caller sets and looks for it. */
    Identifier own(String externalId) {
        return Identifier.external(externalId, caller.get().keeper());
    }

    /** Whom an id of another system stands for: an API client finds its own, people whatever anybody has set. */
    public List<UUID> find(String externalId) {
        return caller.get().isMachine()
                ? identifiers.find(own(externalId)).stream().toList()
                : identifiers.withExternal(externalId);
    }

    /** Moves what has changed, and answers the key the file has from now on. */
    String move(CustomerFile file, FileDetails changed) {
        String key = CustomerKey.follow(file.customerKey(), file.kind(), changed);
        List<String> before = marks(file);
        List<String> after = CustomerKey.marks(key, file.kind(), changed);
        before.stream().filter(mark -> !after.contains(mark)).forEach(mark -> release(mark, file));
        claim(file.id(), after.stream().filter(mark -> !before.contains(mark)).toList(), null);
        if (!Objects.equals(changed.externalId(), file.details().externalId())) {
            releaseExternal(file);
            claimExternal(file.id(), changed.externalId());
        }
        return key;
    }

    /** Whoever comes again is a new customer. */
    void release(CustomerFile file) {
        marks(file).forEach(mark -> release(mark, file));
        releaseExternal(file);
    }

    private static List<String> marks(CustomerFile file) {
        return CustomerKey.marks(file.customerKey(), file.kind(), file.details());
    }

    private void release(String mark, CustomerFile file) {
        identifiers.release(Identifier.key(mark), file.id());
    }

    private void releaseExternal(CustomerFile file) {
        String externalId = file.details().externalId();
        if (externalId != null) {
            identifiers.release(own(externalId), file.id());
        }
    }

    private void claimExternal(UUID id, @Nullable String externalId) {
        if (externalId == null) {
            return;
        }
        identifiers.claim(own(externalId), id).ifPresent(holder -> {
            throw taken(
                            CustomerProblem.EXTERNAL_ID_TAKEN,
                            holder,
                            "该外部编号属于另一客户",
                            "Another customer has this external id")
                    .at("/externalId", "taken", "已被占用", "Is taken");
        });
    }

    private Refusal taken(ProblemType problem, UUID holder, String zh, String en) {
        Refusal refusal = problem.because(zh, en);
        files.findByIdOptional(holder)
                .filter(file -> Clearance.FILES.sees(caller.get(), ArchiveDesk.facts(file), day.today()))
                .ifPresent(file -> refusal.with("existingId", holder).with("existingNumber", file.number()));
        return refusal;
    }
}
