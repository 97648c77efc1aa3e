package kefu.ticket.attachment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.timer.Timers;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import kefu.ticket.file.FileName;
import kefu.ticket.listing.Ask;
import kefu.ticket.listing.MergedInto;
import kefu.ticket.search.TicketWords;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.Viewer;
import kefu.ticket.ticket.Viewers;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Announces, lists and takes away the files of a ticket. Whoever may not see the ticket knows of none of them, and who does
 * not work in the house only of those meant for him. Refused: a name of nothing, too many files, taking away without a
 * reason or by somebody who neither sent it nor supervises.
 */
@ApplicationScoped
class AttachmentDesk {

    private static final Logger LOG = Logger.getLogger(AttachmentDesk.class);

    private final TicketBook tickets;
    private final Viewers viewers;
    private final Attachments files;
    private final TicketWords words;
    private final MergedInto merged;
    private final AttachmentPolicies policies;
    private final Timers timers;
    private final Preconditions preconditions;
    private final Clock clock;

    AttachmentDesk(
            TicketBook tickets,
            Viewers viewers,
            Attachments files,
            TicketWords words,
            MergedInto merged,
            AttachmentPolicies policies,
            Timers timers,
            Preconditions preconditions,
            Clock clock) {
        this.tickets = tickets;
        this.viewers = viewers;
        this.files = files;
        this.words = words;
        this.merged = merged;
        this.policies = policies;
        this.timers = timers;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    @Transactional
    Attachment announce(UUID ticketId, NewAttachment asked) {
        Viewer viewer = viewers.current();
        String name = FileName.fit(asked.name()).orElseThrow(AttachmentDesk::nameless);
        // Held, so that no two are the last one.
        preconditions.honour(tickets.hold(ticketId).version());
        Long size = asked.size();
        if (size != null && size > policies.largest().asLongValue()) {
            throw CommonProblem.INVALID
                    .because("文件超过上限", "The file is larger than allowed")
                    .with("largestBytes", policies.largest().asLongValue())
                    .at("/size", "too-large", "超过上限", "Is more than allowed");
        }
        if (files.count(ticketId) >= policies.mostPerTicket()) {
            throw CommonProblem.CONFLICT
                    .because("附件过多", "A ticket has at most " + policies.mostPerTicket() + " files")
                    .with("most", policies.mostPerTicket());
        }
        Instant now = clock.instant();
        AttachmentView view = new AttachmentView(
                Uuid7.at(now),
                ticketId,
                name,
                audience(viewer, asked.audience()),
                AttachmentState.AWAITED,
                null,
                size,
                asked.sha256(),
                viewer.operator(),
                now,
                null);
        files.add(view);
        timers.schedule(
                AttachmentTimer.KIND,
                view.id(),
                AttachmentTimer.AWAITED,
                now.plus(Duration.ofHours(policies.waitHours())));
        return new Attachment(view, 0, null);
    }

    private static Refusal nameless() {
        return CommonProblem.INVALID
                .because("文件名不正确", "There is no such file name")
                .at("/name", "unfit", "去掉目录和不可用字符后为空", "Nothing is left without folders and unfit characters");
    }

    /** Nobody outside the house hides something in it. */
    private static Audience audience(Viewer viewer, @org.jspecify.annotations.Nullable Audience asked) {
        return viewer.isOfHouse() ? Objects.requireNonNullElse(asked, Audience.HOUSE) : Audience.ALL;
    }

    /** Those of tickets that went into this one too, as far as the reader may know of them. */
    @Transactional
    List<Attachment> list(UUID ticketId, Paging paging) {
        Viewer viewer = viewers.current();
        tickets.get(ticketId);
        return files.list(merged.and(ticketId, viewer), viewer.isOfHouse(), paging);
    }

    @Transactional
    Attachment get(UUID ticketId, UUID id) {
        tickets.get(ticketId);
        return seen(merged.and(ticketId, viewers.current()), id, false);
    }

    @Transactional
    void delete(UUID ticketId, UUID id, @Nullable String given, Caller who) {
        HeldTicket ticket = tickets.hold(ticketId);
        Attachment file = seen(ticketId, id, true);
        preconditions.require(file.version());
        boolean own = file.view().createdBy().equals(who.operator());
        if (!own && !who.hasAny(List.of("SUPERVISOR", "CS_MANAGER"))) {
            throw CommonProblem.FORBIDDEN
                    .because("由上传人或主管删除", "Whoever sent it takes it away, or a supervisor")
                    .with("allowedFor", List.of("SUPERVISOR", "CS_MANAGER"));
        }
        String reason = reason(given);
        Instant now = clock.instant();
        if (file.isStored()) {
            ObjectNode facts = Json.object().put("attachmentId", id.toString());
            ticket.log(now, who.operator(), "attachment-deleted", facts.deepCopy(), reason);
            ticket.tell("ticket.attachment.deleted.v1", facts);
        }
        files.delete(id, who.operator(), now, reason);
        words.remove(id);
        if (file.blob() != null) {
            timers.schedule(AttachmentTimer.KIND, file.blob(), AttachmentTimer.BYTES, now);
        }
        LOG.infof("Attachment %s of ticket %s taken away by %s", id, ticketId, who.operator());
    }

    private static String reason(@Nullable String given) {
        if (given == null || given.isBlank() || given.length() > 200) {
            throw Ask.wrong("reason", "请填写 1 到 200 个字符的原因", "Give a reason of 1 to 200 characters");
        }
        return given.strip();
    }

    /** What is meant for others, or was taken away, is not there. */
    Attachment seen(UUID ticketId, UUID id, boolean forChange) {
        return seen(List.of(ticketId), id, forChange);
    }

    private Attachment seen(List<UUID> owners, UUID id, boolean forChange) {
        Viewer viewer = viewers.current();
        return owners.stream()
                .flatMap(owner -> files.find(owner, id, forChange).stream())
                .findFirst()
                .filter(file -> file.view().state() != AttachmentState.DELETED)
                .filter(file -> viewer.isOfHouse() || file.view().audience() == Audience.ALL)
                .filter(file -> file.isStored() || file.view().createdBy().equals(viewer.operator()))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这个附件", "There is no such file"));
    }
}
