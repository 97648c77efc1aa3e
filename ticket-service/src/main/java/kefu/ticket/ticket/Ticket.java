package kefu.ticket.ticket;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kefu.platform.process.CaseState;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A ticket (工单): one matter of one customer on its way through one process of the manual. Where it stands is decided by
 * the process engine alone; the ticket keeps that state and what lies beside it.
 */
@Entity
@DynamicUpdate // a step must not touch the full-text index of a text that did not change
@Table(name = "ticket")
class Ticket {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private String process;

    @Column(name = "process_version")
    private int processVersion;

    @Column(name = "customer_id")
    private @Nullable UUID customerId;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private String receiver;
    private @Nullable String subject;
    private @Nullable String channel;
    private @Nullable String phone;

    @Column(name = "external_id")
    private @Nullable String externalId;
    /** Whose the id is that it has outside. */
    @Column(name = "external_keeper")
    private @Nullable String externalKeeper;

    @Column(name = "custom_fields")
    private @Nullable String customFields;

    private int entries;

    @Embedded
    private KeptCase kept;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** Whom it names, kept beside it so that they find it. */
    @ElementCollection
    @CollectionTable(name = "ticket_party", joinColumns = @JoinColumn(name = "ticket_id"))
    @Column(name = "operator")
    private Set<String> parties = new HashSet<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Ticket() {}

    /** A ticket that was just opened. */
    @SuppressWarnings("NullAway.Init")
    Ticket(TicketFacts opened, String keeper, String searchText, @Nullable String phone) {
        this.id = opened.id();
        this.number = opened.number();
        this.process = opened.state().process();
        this.processVersion = opened.state().version();
        this.customerId = opened.customerId();
        this.parentId = opened.parentId();
        this.receiver = opened.receiver();
        this.subject = opened.subject();
        this.channel = opened.channel();
        this.externalId = opened.externalId();
        this.externalKeeper = opened.externalId() == null ? null : keeper;
        this.searchText = searchText;
        this.phone = phone;
        this.createdAt = opened.createdAt();
        customFields = TicketFacts.kept(opened.customFields());
        this.kept = KeptCase.of(opened.state());
        this.updatedAt = opened.updatedAt();
        name();
    }

    /** Takes over what the engine made of it. */
    void moveTo(CaseState next, Instant at) {
        keep(next, at);
    }

    /** Corrects what stands beside the process. */
    void change(TicketChange wanted, Instant at) {
        Priority priority = Priority.parse(wanted.priority(), "/priority");
        customFields = TicketFacts.kept(wanted.customFields());
        subject = wanted.subject();
        customerId = wanted.customerId();
        channel = wanted.channel();
        keep(caseState().withPriority(priority.name()), at);
        name();
    }

    void isFoundBy(String text) {
        searchText = text;
    }

    /** Lies with somebody else now, or with nobody, without a step of its process. */
    void assign(@Nullable String operator, Instant at) {
        keep(caseState().withAssignee(operator), at);
    }

    /** What the one was to do with it is for the other now; who received it stays. False if it did not lie with him. */
    boolean passOn(String from, String to, Instant at) {
        CaseState after = kept.passedOn(from, to);
        boolean changes = !after.equals(caseState());
        if (changes) {
            keep(after, at);
        }
        return changes;
    }

    /** Is withheld from whom the ticket it is built on is; false if that is so already. */
    boolean keepLikeItsOriginal(@Nullable String from, Instant at) {
        CaseState after = Withheld.likeItsOriginal(caseState(), from);
        boolean changes = !after.equals(caseState());
        if (changes) {
            keep(after, at);
        }
        return changes;
    }

    /** Belongs to another ticket now, or to none; false if that is so already. */
    boolean belongTo(@Nullable UUID parent) {
        boolean changes = !Objects.equals(parentId, parent);
        parentId = parent;
        return changes;
    }

    /** Something beside the process happened to it. */
    void touch(Instant at) {
        updatedAt = at;
    }

    private void keep(CaseState next, Instant at) {
        CaseState before = caseState();
        kept.follow(next);
        receiver = next.roles().getOrDefault("receiver", receiver);
        updatedAt = at;
        if (!before.roles().equals(next.roles()) || !Objects.equals(before.assignee(), next.assignee())) {
            name();
        }
    }

    private void name() {
        Set<String> named = facts().parties();
        parties.retainAll(named);
        parties.addAll(named);
    }

    /** The next line of its history gets this number. */
    int nextEntry() {
        return ++entries;
    }

    int lines() {
        return entries;
    }

    CaseState caseState() {
        return kept.state();
    }

    TicketFacts facts() {
        return new TicketFacts(
                id,
                number,
                kept.priority(),
                customerId,
                parentId,
                receiver,
                subject,
                channel,
                externalId,
                caseState(),
                createdAt,
                updatedAt,
                TicketFacts.fields(customFields));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Whether the viewer may know of it at all. */
    boolean isVisibleTo(Viewer viewer) {
        return viewer.sees(facts());
    }
}
