package kefu.platform.outbox;

import java.util.UUID;
import kefu.platform.visibility.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Says with every event of an aggregate who may know of that aggregate, for whoever passes events on to people. It travels as
 * a header beside the event (roles and operator ids, nothing personal), never in its payload; the last one said holds for all
 * events of the aggregate.
 *
 * <p>Asked in the transaction of the change, after the aggregate is changed. Every bean of this type is asked until one knows
 * the aggregate.
 */
public interface SubjectVisibility {

    /** The header it travels in. */
    String HEADER = "ce_visibility";

    /** Who may know of it as it is now; null where this is no aggregate of a kind that is kept from anybody. */
    @Nullable
    Audience of(String type, UUID aggregateId);
}
