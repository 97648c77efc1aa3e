package kefu.customer.file;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.secrecy.ArchivePart;
import kefu.customer.secrecy.Confidentiality;
import kefu.customer.secrecy.Dealings;
import kefu.customer.secrecy.Grade;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Answer;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads, changes and grades files. */
@ApplicationScoped
class FileDesk {

    private static final Logger LOG = Logger.getLogger(FileDesk.class);

    private final CustomerFiles files;
    private final ArchiveDesk archive;
    private final MasterData masterData;
    private final FileViews views;
    private final FileNews news;
    private final Preconditions preconditions;
    private final CurrentCaller caller;
    private final BusinessDay day;

    FileDesk(
            CustomerFiles files,
            ArchiveDesk archive,
            MasterData masterData,
            FileViews views,
            FileNews news,
            Preconditions preconditions,
            CurrentCaller caller,
            BusinessDay day) {
        this.files = files;
        this.archive = archive;
        this.masterData = masterData;
        this.views = views;
        this.news = news;
        this.preconditions = preconditions;
        this.caller = caller;
        this.day = day;
    }

    @Transactional
    Answer<CustomerView> get(UUID id, @Nullable String purpose) {
        Reading reading = archive.open(id, ArchivePart.FILE, purpose);
        return views.show(reading.file(), reading.masked());
    }

    @Transactional
    Answer<CustomerView> change(UUID id, JsonNode patch) {
        CustomerFile file = archive.held(id);
        preconditions.require(file.version());
        masterData.change(file, patch);
        return shown(file);
    }

    /** Whoever has the customer already keeps him, and nobody is told. */
    @Transactional
    Answer<CustomerView> assign(UUID id, String owner) {
        CustomerFile file = archive.held(id);
        preconditions.require(file.version());
        if (!owner.equals(file.details().owner())) {
            masterData.handOver(id, owner);
            LOG.infof(
                    "File %s is looked after by %s, so says %s",
                    file.number(), owner, caller.get().operator());
        }
        return shown(file);
    }

    @Transactional
    Answer<CustomerView> grade(UUID id, Grade grade) {
        CustomerFile file = archive.held(id);
        preconditions.require(file.version());
        String operator = caller.get().operator();
        Confidentiality before = file.confidentiality();
        Dealings dealings = grade.dealings() == null ? file.dealings() : grade.dealings();
        file.grade(before.regrade(grade, operator, day.today()), dealings, operator, day.now());
        news.graded(file, before);
        LOG.infof(
                "File %s graded %s by %s", file.number(), file.confidentiality().level(), operator);
        return shown(file);
    }

    /** On the version it has from now on. */
    private Answer<CustomerView> shown(CustomerFile file) {
        files.flush();
        return views.show(file, archive.masked(caller.get(), file));
    }
}
