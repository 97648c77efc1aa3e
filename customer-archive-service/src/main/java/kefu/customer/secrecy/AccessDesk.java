package kefu.customer.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Correlation;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.jboss.logging.Logger;

/**
 * Keeps the access log. What is granted is logged with the read itself; what is refused is logged on its own, because the
 * refusal undoes everything else. There is no way to change or remove an entry.
 */
@ApplicationScoped
public class AccessDesk {

    private static final Logger LOG = Logger.getLogger(AccessDesk.class);

    private final AccessEntries entries;
    private final Archive archive;
    private final Clock clock;

    AccessDesk(AccessEntries entries, Archive archive, Clock clock) {
        this.entries = entries;
        this.archive = archive;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void granted(Attempt attempt, Caller caller) {
        write(attempt, caller);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Attempt attempt, Caller caller) {
        write(attempt, caller);
        LOG.infof("Reading %s of file %s refused to %s", attempt.part(), attempt.number(), caller.operator());
    }

    @Transactional
    Page<AccessEntryView> list(UUID customerId, Paging paging) {
        List<AccessEntryView> rows =
                entries.list(customerId, paging).stream().map(AccessEntry::view).toList();
        if (rows.isEmpty() && !archive.exists(customerId)) {
            throw CommonProblem.NOT_FOUND.because("没有该客户档案", "There is no such customer file");
        }
        return paging.page(rows, row -> List.of(row.id().toString()));
    }

    @Transactional
    AccessEntryView get(UUID customerId, UUID entry) {
        return entries.findByIdOptional(entry)
                .map(AccessEntry::view)
                .filter(found -> found.customerId().equals(customerId))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有该记录", "There is no such entry"));
    }

    private void write(Attempt attempt, Caller caller) {
        UUID id = Uuid7.at(clock.instant());
        entries.persist(new AccessEntry(id, attempt, caller, Correlation.current(), clock.instant()));
    }
}
