package kefu.callback.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kefu.callback.task.CallbackKind;
import kefu.callback.task.CallbackReason;
import kefu.callback.task.Origin;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/**
 * A complaint was rectified: its effect is asked about within a week if it was a major one, within two weeks otherwise
 * (003-篇11 三1). A complaint rectified again after a rejection is called about again.
 */
@ApplicationScoped
class ComplaintRectifiedConsumer implements EventHandler {

    private final Intake intake;
    private final DuePolicy policy;

    ComplaintRectifiedConsumer(Intake intake, DuePolicy policy) {
        this.intake = intake;
        this.policy = policy;
    }

    /** The fields used of the event. */
    record Rectified(
            Severity severity,
            Instant rectifiedAt,
            @Nullable UUID customerId) {}

    enum Severity {
        MAJOR,
        GENERAL
    }

    @Override
    public String topic() {
        return "ticket.events";
    }

    @Override
    public Set<String> types() {
        return Set.of("ticket.complaint.rectified.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        Rectified complaint = event.as(Rectified.class);
        boolean major = complaint.severity() == Severity.MAJOR;
        CallbackReason reason =
                major ? CallbackReason.MAJOR_COMPLAINT_RECTIFIED : CallbackReason.GENERAL_COMPLAINT_RECTIFIED;
        intake.open(
                "complaint:" + event.subject() + ":" + complaint.rectifiedAt(),
                Origin.of(CallbackKind.COMPLAINT, reason, event.subject(), complaint.customerId()),
                complaint.rectifiedAt(),
                major ? policy.majorComplaintDays() : policy.generalComplaintDays());
    }
}
