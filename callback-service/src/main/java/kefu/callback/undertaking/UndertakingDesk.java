package kefu.callback.undertaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.casework.CaseHistoryView;
import kefu.platform.casework.CaseView;
import kefu.platform.casework.Caseworker;
import kefu.platform.casework.OpenCase;
import kefu.platform.casework.StoredEntry;
import kefu.platform.casework.TakeStep;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.Actor;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;

/** Opens undertakings, moves and shows them; their processes say who may. */
@ApplicationScoped
public class UndertakingDesk {

    private static final Logger LOG = Logger.getLogger(UndertakingDesk.class);

    private final Undertakings undertakings;
    private final UndertakingRoom room;
    private final Caseworker caseworker;
    private final Preconditions preconditions;
    private final CurrentCaller caller;

    UndertakingDesk(
            Undertakings undertakings,
            UndertakingRoom room,
            Caseworker caseworker,
            Preconditions preconditions,
            CurrentCaller caller) {
        this.undertakings = undertakings;
        this.room = room;
        this.caseworker = caseworker;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    /** An undertaking as it is answered, with its version. */
    public record Shown(CaseView view, long version) {}

    @Transactional
    Shown open(String process, OpenCase asked) {
        Caller who = caller.get();
        Undertaking opened = caseworker.open(room, process, asked, Json.object(), Actor.of(who));
        LOG.infof("%s %s opened by %s", process, opened.number(), who.operator());
        return shown(opened, who);
    }

    @Transactional
    Shown take(String process, UUID id, String step, TakeStep asked) {
        Caller who = caller.get();
        Undertaking undertaking = hold(process, id);
        preconditions.honour(undertaking.version());
        caseworker.take(room, undertaking, step, asked, Actor.of(who));
        LOG.infof("%s %s: %s by %s", process, undertaking.number(), step, who.operator());
        return shown(undertaking, who);
    }

    /** Holds an undertaking of a process until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Undertaking hold(String process, UUID id) {
        return of(process, caseworker.findHeld(room, id));
    }

    @Transactional
    public Shown get(String process, UUID id) {
        return shown(of(process, undertakings.findByIdOptional(id)), caller.get());
    }

    @Transactional
    Page<CaseView> list(String process, UndertakingQuery query, Paging paging) {
        List<CaseView> rows = undertakings.list(process, query.read(), paging).stream()
                .map(undertaking -> CaseView.of(undertaking, null))
                .toList();
        return paging.page(rows, row -> List.of(row.id().toString()));
    }

    @Transactional
    Page<CaseHistoryView> history(String process, UUID id, Paging paging) {
        of(process, undertakings.findByIdOptional(id));
        List<CaseHistoryView> rows =
                undertakings.history(id, paging).stream().map(StoredEntry::view).toList();
        return paging.page(rows, row -> List.of(row.id().toString()));
    }

    private static Undertaking of(String process, Optional<Undertaking> found) {
        return found.filter(undertaking -> undertaking.process().equals(process))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有该事项", "There is no such undertaking"));
    }

    private Shown shown(Undertaking undertaking, Caller who) {
        return new Shown(
                CaseView.of(undertaking, caseworker.allowed(undertaking, Actor.of(who))), undertaking.version());
    }
}
