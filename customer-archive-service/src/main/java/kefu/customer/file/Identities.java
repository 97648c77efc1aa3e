package kefu.customer.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kefu.customer.CustomerProblem;
import kefu.customer.Findings;
import kefu.platform.problem.ProblemType;
import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Sees to it that a customer has one file and an external id one customer; a refusal names the file that is there. */
@ApplicationScoped
class Identities {

    private final Identifiers identifiers;
    private final CustomerFiles files;

    Identities(Identifiers identifiers, CustomerFiles files) {
        this.identifiers = identifiers;
        this.files = files;
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
        identifiers.claim(Identifiers.KEY, key, id).ifPresent(holder -> {
            throw taken(
                    CustomerProblem.DUPLICATE_CUSTOMER, holder, "每个客户只有一份独立档案", "A customer has one file of his own");
        });
        claimExternal(id, externalId);
    }

    /** Moves what has changed, and answers the key the file has from now on. */
    String move(CustomerFile file, FileDetails changed) {
        String key = CustomerKey.follow(file.customerKey(), file.kind(), changed);
        if (!key.equals(file.customerKey())) {
            identifiers.release(Identifiers.KEY, file.customerKey(), file.id());
            claim(file.id(), key, null);
        }
        if (!Objects.equals(changed.externalId(), file.details().externalId())) {
            identifiers.release(Identifiers.EXTERNAL, file.details().externalId(), file.id());
            claimExternal(file.id(), changed.externalId());
        }
        return key;
    }

    /** Whoever comes again is a new customer. */
    void release(CustomerFile file) {
        identifiers.release(Identifiers.KEY, file.customerKey(), file.id());
        identifiers.release(Identifiers.EXTERNAL, file.details().externalId(), file.id());
    }

    private void claimExternal(UUID id, @Nullable String externalId) {
        if (externalId == null) {
            return;
        }
        identifiers.claim(Identifiers.EXTERNAL, externalId, id).ifPresent(holder -> {
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
