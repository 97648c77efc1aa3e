package kefu.ticket.worksheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.calendar.Length;
import kefu.platform.web.Traced;
import kefu.ticket.worksheet.Agreements.Term;
import org.jspecify.annotations.Nullable;

/**
 * A work sheet (工作单): what one department is asked to do for a ticket, and until when it has to answer. Every change of it
 * holds the row of its ticket, so a reply and the end of its time never overtake each other.
 */
@Entity
@Table(name = "work_sheet")
class WorkSheet extends Traced {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "ticket_id")
    private UUID ticketId;

    private String department;
    private String content;

    @Enumerated(EnumType.STRING)
    private WorkSheetStatus status;

    private boolean overdue;
    private int urges;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "reply_by")
    private Instant replyBy;

    private @Nullable String agreed;

    @Column(name = "urged_at")
    private @Nullable Instant urgedAt;

    private @Nullable String reply;

    @Column(name = "replied_by")
    private @Nullable String repliedBy;

    @Column(name = "replied_at")
    private @Nullable Instant repliedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected WorkSheet() {}

    @SuppressWarnings("NullAway.Init")
    WorkSheet(UUID id, UUID ticketId, NewWorkSheet asked, Term term, String by, Instant at) {
        this.id = id;
        this.ticketId = ticketId;
        this.department = asked.department();
        this.content = asked.content();
        this.replyBy = term.replyBy();
        this.agreed = term.agreed() == null ? null : term.agreed().toString();
        this.status = WorkSheetStatus.OPEN;
        this.issuedBy = by;
        this.issuedAt = at;
    }

    void urge(Instant at) {
        status = status.to(WorkSheetStatus.URGED);
        urges++;
        urgedAt = at;
    }

    /** Answered at last: a late answer stays late, but nobody waits for it any more. */
    void answer(String text, String by, Instant at) {
        status = status.to(WorkSheetStatus.ANSWERED);
        overdue = false;
        reply = text;
        repliedBy = by;
        repliedAt = at;
    }

    /** The time to answer has passed; false if that changes nothing. */
    boolean runOut() {
        boolean changes = status != WorkSheetStatus.ANSWERED && !overdue;
        overdue = overdue || changes;
        return changes;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID ticketId() {
        return ticketId;
    }

    String department() {
        return department;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant replyBy() {
        return replyBy;
    }

    /** The length that was agreed with the department, if the time to answer follows from it. */
    @Nullable
    Length agreed() {
        return agreed == null ? null : Length.parse(agreed);
    }

    WorkSheetView view() {
        return new WorkSheetView(
                id,
                ticketId,
                department,
                content,
                status,
                overdue,
                urges,
                issuedBy,
                issuedAt,
                replyBy,
                urgedAt,
                reply,
                repliedBy,
                repliedAt);
    }
}
