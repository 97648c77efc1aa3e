package kefu.customer.stranger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.secrecy.Archive;
import kefu.platform.inbox.ReceivedEvent;
import kefu.platform.outbox.Outbox;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Notes whoever is named as a customer and never had a file, and tells of him once. */
@ApplicationScoped
class StrangerDesk {

    private static final Logger LOG = Logger.getLogger(StrangerDesk.class);
    private static final String UNKNOWN = "customer.unknown.v1";

    private final Strangers strangers;
    private final Archive archive;
    private final Outbox outbox;
    private final BusinessDay day;

    StrangerDesk(Strangers strangers, Archive archive, Outbox outbox, BusinessDay day) {
        this.strangers = strangers;
        this.archive = archive;
        this.outbox = outbox;
        this.day = day;
    }

    /** Where an id was used; nothing beyond is told to others. */
    record Unknown(String namedIn, UUID subject) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void named(@Nullable UUID customer, ReceivedEvent event) {
        if (customer != null && !archive.everExisted(customer) && strangers.count(customer, event, day.now())) {
            outbox.add(customer, UNKNOWN, new Unknown(event.type(), event.subject()));
            LOG.warnf("%s of %s names customer %s, who never had a file", event.type(), event.subject(), customer);
        }
    }

    @Transactional
    Page<StrangerView> list(Paging paging) {
        List<StrangerView> rows =
                strangers.list(paging).stream().map(Stranger::view).toList();
        return paging.page(rows, row -> List.of(row.id().toString()));
    }
}
