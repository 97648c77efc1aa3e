package kefu.callback.undertaking;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import kefu.platform.casework.StoredCase;
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;
import org.jspecify.annotations.Nullable;

/** One survey opinion, survey, programme or visit on its way through its process. */
@Entity
@Table(name = "undertaking")
public class Undertaking extends StoredCase {

    private @Nullable UUID customerId;
    private @Nullable UUID callbackId;

    /** For Hibernate. */
    protected Undertaking() {}

    Undertaking(UUID id, String number, @Nullable UUID customerId, CaseState opened, Actor by) {
        super(id, number, opened, by.operator());
        this.customerId = customerId;
    }

    /** From now on it waits for this callback to end. */
    void await(UUID callback) {
        callbackId = callback;
    }

    /** The callback it waits for, or has waited for. */
    @Nullable
    UUID awaited() {
        return callbackId;
    }

    public @Nullable UUID customerId() {
        return customerId;
    }
}
