package kefu.ticket.call;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.MergePatch;
import kefu.platform.web.Preconditions;
import kefu.ticket.clock.DueView;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.Viewer;

/** What agents do with calls: write one down, complete its record, read it. */
@ApplicationScoped
class CallDesk {

    private final PhoneCalls calls;
    private final TicketBook tickets;
    private final CallRules rules;
    private final CallStandard standard;
    private final CallJournal journal;
    private final EarlierTicket earlier;
    private final NewCalls begun;
    private final MergePatch patches;
    private final Preconditions preconditions;
    private final Clock clock;

    CallDesk(
            PhoneCalls calls,
            TicketBook tickets,
            CallRules rules,
            CallStandard standard,
            CallJournal journal,
            EarlierTicket earlier,
            NewCalls begun,
            MergePatch patches,
            Preconditions preconditions,
            Clock clock) {
        this.calls = calls;
        this.tickets = tickets;
        this.rules = rules;
        this.standard = standard;
        this.journal = journal;
        this.earlier = earlier;
        this.begun = begun;
        this.patches = patches;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    @Transactional
    PhoneCall log(CallRecord asked, Caller who) {
        Instant now = clock.instant();
        CallRecord kept = rules.checked(asked, null);
        PhoneCall call = begun.now();
        CallFacts before = call.facts();
        call.proposes(earlier.find(kept.phone(), now));
        call.write(kept, who.operator(), now, standard);
        journal.changed(call, before, new CallJournal.Done("written", who.operator(), now));
        return call;
    }

    @Transactional
    PhoneCall get(UUID id) {
        return calls.known(calls.findByIdOptional(id));
    }

    @Transactional
    PhoneCall change(UUID id, JsonNode patch, Caller who) {
        PhoneCall call = calls.known(calls.findForChange(id));
        preconditions.require(call.version());
        String agent = call.facts().agent();
        if (agent != null && !agent.equals(who.operator()) && !who.has("SUPERVISOR") && !who.has("CS_MANAGER")) {
            throw CommonProblem.FORBIDDEN
                    .because("来电记录由接听人填写", "The record of a call is written by who answered it")
                    .with("allowedFor", agent);
        }
        Instant now = clock.instant();
        CallFacts before = call.facts();
        CallRecord changed = patches.apply(before.written(), patch, CallRecord.class);
        CallRecord kept = rules.checked(changed, before.written());
        rules.repliedAfter(before.times().startedAt(), kept);
        call.write(kept, who.operator(), now, standard);
        journal.changed(call, before, new CallJournal.Done("completed", who.operator(), now));
        return call;
    }

    /** As the caller may see it: a ticket he may not know of is not proposed to him. */
    @Transactional
    CallView shown(PhoneCall call) {
        CallFacts facts = call.facts();
        UUID earlier = facts.earlierTicketId();
        boolean known = earlier != null && tickets.find(earlier).isPresent();
        return CallView.of(known ? facts : facts.withoutProposal(), readable(tickets.insider(), call));
    }

    /** Whoever needs personal data for his work, and who answered the call. */
    static boolean readable(Viewer viewer, PhoneCall call) {
        return viewer.personal() || viewer.operator().equals(call.facts().agent());
    }

    @Transactional
    DueView explain(UUID id) {
        CallTimes times = get(id).facts().times();
        Instant promised = times.promisedAt();
        Instant due = times.callbackDueAt();
        if (promised == null || due == null) {
            throw CommonProblem.NOT_FOUND.because("此来电未承诺回电", "No callback was promised");
        }
        return standard.explain(promised, due);
    }

    /** The caller has been on hold for as long as he may be. */
    @Transactional
    void heldTooLong(UUID id, Instant at) {
        calls.findForChange(id).ifPresent(call -> {
            CallFacts before = call.facts();
            if (call.heldTooLong(at, standard)) {
                journal.changed(call, before, new CallJournal.Done("held-too-long", "timer:" + CallJournal.HOLD, at));
            }
        });
    }

    /** A callback should have been made by now. */
    @Transactional
    void callbackRunOut(UUID id, Instant at) {
        calls.findForChange(id).filter(PhoneCall::callbackRunOut).ifPresent(call -> journal.overdue(call, at));
    }
}
