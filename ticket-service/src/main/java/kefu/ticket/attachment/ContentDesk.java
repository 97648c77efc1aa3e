package kefu.ticket.attachment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.id.Uuid7;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.timer.Timers;
import kefu.platform.web.Preconditions;
import kefu.ticket.file.Receipt;
import kefu.ticket.file.TrueType;
import kefu.ticket.policy.TicketPolicies;
import kefu.ticket.search.TicketWords;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketProblem;
import kefu.ticket.ticket.Viewer;
import kefu.ticket.ticket.Viewers;
import org.jboss.logging.Logger;

/**
 * The transactions around the bytes of a file. Before they come a timer is set that removes them again, so bytes nobody
 * refers to cannot stay; the row is committed only after they are safe.
 */
@ApplicationScoped
class ContentDesk {

    private static final Duration UNDER_WAY = Duration.ofHours(6);
    private static final Logger LOG = Logger.getLogger(ContentDesk.class);

    private final TicketBook tickets;
    private final Viewers viewers;
    private final AttachmentDesk desk;
    private final Attachments files;
    private final TicketWords words;
    private final Timers timers;
    private final Preconditions preconditions;
    private final TicketPolicies policies;
    private final Clock clock;

    ContentDesk(
            TicketBook tickets,
            Viewers viewers,
            AttachmentDesk desk,
            Attachments files,
            TicketWords words,
            Timers timers,
            Preconditions preconditions,
            TicketPolicies policies,
            Clock clock) {
        this.tickets = tickets;
        this.viewers = viewers;
        this.desk = desk;
        this.files = files;
        this.words = words;
        this.timers = timers;
        this.preconditions = preconditions;
        this.policies = policies;
        this.clock = clock;
    }

    /** What is to be received, and under which key. */
    record Expected(AttachmentView announced, UUID blob) {}

    @Transactional
    Expected begin(UUID ticketId, UUID id) {
        Attachment file = awaited(ticketId, id);
        Instant now = clock.instant();
        UUID blob = Uuid7.at(now);
        files.begin(blob, now);
        timers.schedule(AttachmentTimer.KIND, blob, AttachmentTimer.BYTES, now.plus(UNDER_WAY));
        return new Expected(file.view(), blob);
    }

    @Transactional
    Attachment finish(UUID ticketId, UUID id, Receipt receipt, TrueType type) {
        HeldTicket ticket = tickets.hold(ticketId);
        Attachment file = awaited(ticketId, id);
        if (!files.end(receipt.key())) {
            throw CommonProblem.CONFLICT.because("上传时间过长，请重新上传", "It took too long: send it again");
        }
        Instant now = clock.instant();
        files.store(id, receipt, type, now);
        timers.cancel(AttachmentTimer.KIND, receipt.key(), AttachmentTimer.BYTES);
        timers.cancel(AttachmentTimer.KIND, id, AttachmentTimer.AWAITED);
        words.add(
                id,
                ticketId,
                file.view().audience() == Audience.ALL,
                file.view().name());
        ObjectNode facts = Json.object()
                .put("attachmentId", id.toString())
                .put("mediaType", type.mediaType())
                .put("size", receipt.size());
        ticket.log(now, viewers.current().operator(), "attachment-added", facts.deepCopy(), null);
        ticket.tell(
                "ticket.attachment.added.v1",
                facts.put("audience", file.view().audience().name()));
        LOG.infof("Attachment %s of ticket %s: %s, %d bytes", id, ticketId, type.mediaType(), receipt.size());
        return files.find(ticketId, id, false).orElseThrow();
    }

    /** Bytes that were refused go at once. */
    @Transactional
    void giveUp(UUID blob) {
        files.end(blob);
        timers.schedule(AttachmentTimer.KIND, blob, AttachmentTimer.BYTES, clock.instant());
    }

    /** Only who announced it sends it, and only once. */
    private Attachment awaited(UUID ticketId, UUID id) {
        tickets.get(ticketId);
        Attachment file = desk.seen(ticketId, id, true);
        preconditions.require(file.version());
        if (!file.view().createdBy().equals(viewers.current().operator())) {
            throw CommonProblem.FORBIDDEN
                    .because("由登记附件的人上传", "Whoever announced it sends it")
                    .with("allowedFor", file.view().createdBy());
        }
        if (file.isStored()) {
            throw TicketProblem.ATTACHMENT_KEPT.because("附件已保存，不得修改", "The file is kept and never changed");
        }
        return file;
    }

    /** For whoever may see personal data: what a file shows cannot be masked. */
    @Transactional
    Attachment read(UUID ticketId, UUID id) {
        Viewer viewer = viewers.current();
        Attachment file = desk.get(ticketId, id);
        if (!viewer.personal() && viewer.scope() != Viewer.Scope.OWN_TICKETS) {
            throw CommonProblem.FORBIDDEN
                    .because("附件可能含个人信息，无权查看", "Files may hold personal data")
                    .with("allowedFor", policies.personalDataRoles());
        }
        if (!file.isStored()) {
            throw CommonProblem.NOT_FOUND.because("附件尚未上传", "The file has not been sent yet");
        }
        LOG.infof("Attachment %s of ticket %s read by %s", id, ticketId, viewer.operator());
        return file;
    }
}
