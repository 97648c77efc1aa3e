package kefu.customer.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kefu.customer.secrecy.Archive;
import kefu.customer.secrecy.ArchivePart;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/** Shows the services done for a customer. */
@ApplicationScoped
class HistoryDesk {

    private final ServiceRecords records;
    private final Archive archive;

    HistoryDesk(ServiceRecords records, Archive archive) {
        this.records = records;
        this.archive = archive;
    }

    @Transactional
    Page<ServiceRecordView> list(UUID customerId, @Nullable String purpose, Paging paging) {
        archive.read(customerId, ArchivePart.SERVICE_HISTORY, purpose);
        return paging.page(
                records.list(customerId, paging),
                row -> List.of(row.happenedAt().toString(), row.id().toString()));
    }
}
