package kefu.billing.casework;

import java.util.List;
import java.util.UUID;
import kefu.platform.casework.CaseHistoryView;
import kefu.platform.casework.TakeStep;
import kefu.platform.identity.Caller;
import kefu.platform.web.Answer;
import kefu.platform.web.Paging;

/** What people see of one kind of case and do to it. */
public interface CaseFrontDesk<V> {

    Answer<V> take(UUID id, String step, TakeStep asked, Caller caller);

    Answer<V> get(UUID id, Caller caller);

    List<CaseHistoryView> history(UUID id, Paging paging);
}
