package kefu.customer.matter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kefu.customer.Shown;
import kefu.platform.casework.CaseHistoryView;
import kefu.platform.casework.CaseView;
import kefu.platform.casework.Caseworker;
import kefu.platform.casework.OpenCase;
import kefu.platform.casework.StoredEntry;
import kefu.platform.casework.TakeStep;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.Actor;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;

/** Opens matters, moves and shows them. The process says who may; a matter the caller may not know of is not there. */
@ApplicationScoped
class MatterDesk {

    private static final Logger LOG = Logger.getLogger(MatterDesk.class);

    private final Matters matters;
    private final MatterRoom room;
    private final Caseworker caseworker;
    private final Preconditions preconditions;
    private final CurrentCaller caller;

    MatterDesk(
            Matters matters,
            MatterRoom room,
            Caseworker caseworker,
            Preconditions preconditions,
            CurrentCaller caller) {
        this.matters = matters;
        this.room = room;
        this.caseworker = caseworker;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    @Transactional
    Shown<CaseView> open(String process, OpenCase asked, ObjectNode facts) {
        Caller who = caller.get();
        Matter matter = caseworker.open(room, process, asked, facts, Actor.of(who));
        LOG.infof("%s %s opened by %s", process, matter.number(), who.operator());
        return shown(matter, who);
    }

    @Transactional
    Shown<CaseView> take(String process, UUID id, String step, TakeStep asked) {
        Caller who = caller.get();
        Matter matter = caseworker
                .findHeld(room, id)
                .filter(found -> isThere(found, process, who))
                .orElseThrow(MatterDesk::unknown);
        preconditions.honour(matter.version());
        caseworker.take(room, matter, step, asked, Actor.of(who));
        LOG.infof("%s %s: %s by %s", process, matter.number(), step, who.operator());
        return shown(matter, who);
    }

    @Transactional
    Shown<CaseView> get(String process, UUID id) {
        return shown(find(process, id), caller.get());
    }

    @Transactional
    Page<CaseView> list(String process, MatterQuery query, Paging paging) {
        List<CaseView> rows =
                matters.list(process, query.read(), new MatterSight(caller.get()).narrowing(), paging).stream()
                        .map(matter -> CaseView.of(matter, null))
                        .toList();
        return paging.page(rows, row -> List.of(row.id().toString()));
    }

    @Transactional
    Page<CaseHistoryView> history(String process, UUID id, Paging paging) {
        find(process, id);
        List<CaseHistoryView> rows =
                matters.history(id, paging).stream().map(StoredEntry::view).toList();
        return paging.page(rows, row -> List.of(row.id().toString()));
    }

    private Matter find(String process, UUID id) {
        return matters.findByIdOptional(id)
                .filter(matter -> isThere(matter, process, caller.get()))
                .orElseThrow(MatterDesk::unknown);
    }

    private static boolean isThere(Matter matter, String process, Caller who) {
        return matter.process().equals(process) && new MatterSight(who).sees(matter);
    }

    private Shown<CaseView> shown(Matter matter, Caller who) {
        return new Shown<>(CaseView.of(matter, caseworker.allowed(matter, Actor.of(who))), matter.version());
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("没有该事项", "There is no such matter");
    }
}
