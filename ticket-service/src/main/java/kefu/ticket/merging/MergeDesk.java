package kefu.ticket.merging;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import kefu.ticket.teamwork.Belongings;
import kefu.ticket.ticket.DutyDesk;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.Merged;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketClosing;
import kefu.ticket.ticket.TicketClosing.Deed;
import kefu.ticket.ticket.TicketProblem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets a ticket go into another one and takes that back. The one that goes is closed as a duplicate, its clocks stop; its
 * notes, calls and links are shown from the other one, its watchers and tags go along. Nothing is moved and nothing is lost, so
 * undoing it restores exactly what was: the state, and the clocks with the time that has passed; what other services told of
 * it meanwhile follows.
 */
@ApplicationScoped
public class MergeDesk {

    private static final Logger LOG = Logger.getLogger(MergeDesk.class);

    private final TicketBook tickets;
    private final Merges merges;
    private final MergeRules rules;
    private final TicketClosing closing;
    private final Belongings belongings;
    private final DutyDesk duty;
    private final Preconditions preconditions;
    private final Clock clock;

    MergeDesk(
            TicketBook tickets,
            Merges merges,
            MergeRules rules,
            TicketClosing closing,
            Belongings belongings,
            DutyDesk duty,
            Preconditions preconditions,
            Clock clock) {
        this.tickets = tickets;
        this.merges = merges;
        this.rules = rules;
        this.closing = closing;
        this.belongings = belongings;
        this.duty = duty;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** As the caller asks for it over HTTP: with the version of the ticket that goes on, if he names it. */
    @Transactional
    Merge merge(UUID into, NewMerge asked, Caller who) {
        Pair pair = pair(into, asked.from());
        preconditions.honour(pair.target().version());
        return merge(pair, asked, who);
    }

    /** Tells the id of the merge. */
    @Transactional
    public UUID join(UUID into, NewMerge asked, Caller who) {
        return merge(pair(into, asked.from()), asked, who).id();
    }

    private Pair pair(UUID into, UUID from) {
        tickets.insider();
        if (into.equals(from)) {
            throw CommonProblem.INVALID
                    .because("工单不能与自身合并", "A ticket does not go into itself")
                    .at("/from", "itself", "是同一张工单", "Is the same ticket");
        }
        return hold(into, from, () -> TicketBook.unknown("/from"));
    }

    private Merge merge(Pair pair, NewMerge asked, Caller who) {
        HeldTicket source = pair.source();
        UUID into = pair.target().id();
        rules.check(source, pair.target(), Boolean.TRUE.equals(asked.confirmOtherCustomer()), who);
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        String before = source.facts().state().state();
        ObjectNode facts = Json.object().put("mergeId", id.toString()).put("into", into.toString());
        Deed deed = new Deed(now, who.operator(), "merged", facts.deepCopy(), asked.reason());
        var clocks = closing.close(source, Merged.STATE, deed);
        var brought = belongings.bring(asked.from(), pair.target(), who.operator(), now);
        Merge merge = new Merge(
                id, 0, asked.from(), into, before, clocks, brought, asked.reason(), who.operator(), now, null, null);
        merges.keep(merge);
        source.tell("ticket.merged.v1", facts);
        tell(pair.target(), "merged-in", merge, now, who);
        LOG.infof("Ticket %s went into %s by %s", asked.from(), into, who.operator());
        return merge;
    }

    @Transactional
    Merge undoAsked(UUID ticket, UUID id, MergeReason asked, Caller who) {
        tickets.insider();
        Merge merge = merges.find(id).filter(known -> known.concerns(ticket)).orElseThrow(MergeDesk::unknown);
        return undo(merge, asked.reason(), who, true);
    }

    /** Takes back what was done in a job. */
    @Transactional
    public void undo(UUID id, Caller who) {
        undo(merges.find(id).orElseThrow(MergeDesk::unknown), null, who, false);
    }

    private Merge undo(Merge known, @Nullable String reason, Caller who, boolean asked) {
        // Neither ticket was read before it is held, or what was read might be stale.
        Pair pair = hold(known.targetId(), known.sourceId(), MergeDesk::unknown);
        Merge merge = merges.find(known.id()).orElseThrow(MergeDesk::unknown);
        if (asked) {
            preconditions.honour(merge.version());
        }
        MergeRules.mayUndo(merge, who);
        if (merge.undoneAt() != null) {
            throw TicketProblem.UNDONE_ALREADY
                    .because("合并已被撤销", "The merge has been undone already")
                    .with("undoneBy", String.valueOf(merge.undoneBy()));
        }
        if (Merged.is(pair.target().facts().state())) {
            rules.requireOpen(pair.target());
        }
        Instant now = clock.instant();
        ObjectNode facts = Json.object()
                .put("mergeId", merge.id().toString())
                .put("into", merge.targetId().toString());
        Deed deed = new Deed(now, who.operator(), "merge-undone", facts.deepCopy(), reason);
        Merge undone = merge.undone(who.operator(), now);
        merges.undo(undone);
        belongings.takeBack(merge.targetId(), merge.brought());
        closing.reopen(pair.source(), merge.stateBefore(), merge.clocks(), deed);
        pair.source().tell("ticket.unmerged.v1", facts);
        tell(pair.target(), "merge-undone", undone, now, who);
        duty.catchUp(merge.sourceId());
        LOG.infof("Merge %s undone by %s", merge.id(), who.operator());
        return undone;
    }

    private static void tell(HeldTicket target, String what, Merge merge, Instant at, Caller who) {
        ObjectNode facts = Json.object()
                .put("mergeId", merge.id().toString())
                .put("from", merge.sourceId().toString());
        target.log(at, who.operator(), what, facts, null);
        ObjectNode changed = Json.object();
        changed.putArray("changed").add("merges");
        target.tell("ticket.updated.v1", changed);
    }

    @Transactional
    Merge get(UUID ticket, UUID id) {
        tickets.insider();
        tickets.get(ticket);
        return merges.find(id)
                .filter(merge -> merge.concerns(ticket))
                .filter(merge -> tickets.find(merge.sourceId()).isPresent()
                        && tickets.find(merge.targetId()).isPresent())
                .orElseThrow(MergeDesk::unknown);
    }

    @Transactional
    List<Merge> list(UUID ticket, Paging paging) {
        String viewer = tickets.insider().operator();
        tickets.get(ticket);
        return merges.list(ticket, viewer, paging);
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("没有这次合并", "There is no such merge");
    }

    /** Holds both, the one with the smaller id first, so that two who merge the same pair do not wait for each other. */
    private Pair hold(UUID into, UUID from, Supplier<RuntimeException> unknown) {
        Optional<HeldTicket> first = from.compareTo(into) < 0 ? tickets.findForChange(from) : Optional.empty();
        // That the ticket itself does not exist goes before.
        HeldTicket target = tickets.hold(into);
        HeldTicket source = first.or(() -> tickets.findForChange(from)).orElseThrow(unknown);
        return new Pair(source, target);
    }

    private record Pair(HeldTicket source, HeldTicket target) {}
}
