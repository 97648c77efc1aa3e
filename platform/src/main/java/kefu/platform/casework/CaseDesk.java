package kefu.platform.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.Actor;
import kefu.platform.web.Answer;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;

/** Opens cases, moves and shows them. Their processes say who may; a case the caller may not know of is not there. */
@ApplicationScoped
public class CaseDesk {

    private static final Logger LOG = Logger.getLogger(CaseDesk.class);

    private final Caseworker caseworker;
    private final Preconditions preconditions;
    private final CurrentCaller caller;

    CaseDesk(Caseworker caseworker, Preconditions preconditions, CurrentCaller caller) {
        this.caseworker = caseworker;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    @Transactional
    <C extends StoredCase> Answer<CaseView> open(
            CaseRegister<C> register, String process, OpenCase asked, ObjectNode facts) {
        Caller who = caller.get();
        C opened = caseworker.open(
                register, new NewCase<>(process, asked.form(), facts, asked.comment(), Actor.of(who), register::row));
        LOG.infof("%s %s opened by %s", process, opened.number(), who.operator());
        return answer(opened, who);
    }

    @Transactional
    <C extends StoredCase> Answer<CaseView> take(
            CaseRegister<C> register, String process, UUID id, String step, TakeStep asked) {
        Caller who = caller.get();
        C held = hold(register, process, id);
        preconditions.honour(held.version());
        caseworker.take(register, held, step, asked, Actor.of(who));
        LOG.infof("%s %s: %s by %s", process, held.number(), step, who.operator());
        return answer(held, who);
    }

    /** Holds a case of a process until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <C extends StoredCase> C hold(CaseRegister<C> register, String process, UUID id) {
        return there(register, process, caseworker.findHeld(register, id));
    }

    @Transactional
    public <C extends StoredCase> Answer<CaseView> get(CaseRegister<C> register, String process, UUID id) {
        return answer(find(register, process, id), caller.get());
    }

    @Transactional
    <C extends StoredCase> Page<CaseView> list(
            CaseRegister<C> register, String process, CaseQuery query, Paging paging) {
        Map<String, Object> wanted = new LinkedHashMap<>(query.read());
        wanted.putAll(register.narrowing(caller.get()));
        List<CaseView> rows = CaseRows.list(register, process, wanted, paging).stream()
                .map(stored -> CaseView.of(stored, null))
                .toList();
        return paging.page(rows, row -> List.of(row.id().toString()));
    }

    @Transactional
    <C extends StoredCase> Page<CaseHistoryView> history(
            CaseRegister<C> register, String process, UUID id, Paging paging) {
        find(register, process, id);
        List<CaseHistoryView> rows = CaseRows.history(register, id, paging).stream()
                .map(StoredEntry::view)
                .toList();
        return paging.page(rows, row -> List.of(row.id().toString()));
    }

    private <C extends StoredCase> C find(CaseRegister<C> register, String process, UUID id) {
        return there(register, process, Optional.ofNullable(register.rows().find(register.type(), id)));
    }

    private <C extends StoredCase> C there(CaseRegister<C> register, String process, Optional<C> found) {
        return found.filter(stored -> stored.process().equals(process) && register.sees(stored, caller.get()))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有该事项", "There is no such case"));
    }

    private Answer<CaseView> answer(StoredCase stored, Caller who) {
        return new Answer<>(CaseView.of(stored, caseworker.allowed(stored, Actor.of(who))), stored.version());
    }
}
