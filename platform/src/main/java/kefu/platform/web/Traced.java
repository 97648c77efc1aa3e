package kefu.platform.web;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A row that says in which request it was written last, beside the columns that say by whom and when. What a timer or an
 * event changes belongs to the request that set it going; what belongs to none leaves the last one there.
 */
@MappedSuperclass
public abstract class Traced {

    @Column(name = "correlation_id")
    private @Nullable String correlationId;

    /** For a row that is made now and stored later, together with others. */
    protected final void belongsToRequestOfNow() {
        belongsToThisRequest();
    }

    @PrePersist
    @PreUpdate
    void belongsToThisRequest() {
        String current = Correlation.current();
        if (current != null) {
            correlationId = current;
        }
    }
}
