package kefu.customer.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.secrecy.Clearance;
import kefu.platform.outbox.SubjectVisibility;
import kefu.platform.visibility.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Tells with every event of a file who may know of the file, as {@link Clearance} declares. A grade that lifts by itself is
 * told by an event of its own, which comes with the wider circle.
 */
@ApplicationScoped
class FileVisibility implements SubjectVisibility {

    private final EntityManager files;
    private final BusinessDay day;

    FileVisibility(EntityManager files, BusinessDay day) {
        this.files = files;
        this.day = day;
    }

    @Override
    public @Nullable Audience of(String type, UUID aggregateId) {
        CustomerFile file = files.find(CustomerFile.class, aggregateId);
        return file == null ? null : Clearance.FILES.audience(ArchiveDesk.facts(file), day.today());
    }
}
