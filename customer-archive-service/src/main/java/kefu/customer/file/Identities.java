package kefu.customer.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kefu.customer.CustomerProblem;
import kefu.customer.Findings;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.problem.ProblemType;
import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Sees to it that a customer has one file and an external id one customer; a refusal names the file that is there. */
@ApplicationScoped
public class Identities {

    private final Identifiers identifiers;
    private final CustomerFiles files;
    private final CurrentCaller caller;

    Identities(Identifiers identifiers, CustomerFiles files, CurrentCaller caller) {
        this.identifiers = identifiers;
        this.files = files;
        this.caller = caller;
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

    void claim(UUID id, String key, @Nullable String externalId) {
        identifiers.claim(Identifier.key(key), id).ifPresent(holder -> {
            throw duplicate(holder);
        });
        claimExternal(id, externalId);
    }

    /** As it is said when somebody else has claimed the key before. */
    Refusal duplicate(UUID holder) {
        return taken(CustomerProblem.DUPLICATE_CUSTOMER, holder, "每个客户只有一份独立档案", "A customer has one file of his own");
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
        if (!key.equals(file.customerKey())) {
            identifiers.release(Identifier.key(file.customerKey()), file.id());
            claim(file.id(), key, null);
        }
        if (!Objects.equals(changed.externalId(), file.details().externalId())) {
            releaseExternal(file);
            claimExternal(file.id(), changed.externalId());
        }
        return key;
    }

    /** Whoever comes again is a new customer. */
    void release(CustomerFile file) {
        identifiers.release(Identifier.key(file.customerKey()), file.id());
        releaseExternal(file);
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
        Refusal refusal = problem.because(zh, en).with("existingId", holder);
        files.findByIdOptional(holder).ifPresent(file -> refusal.with("existingNumber", file.number()));
        return refusal;
    }
}
