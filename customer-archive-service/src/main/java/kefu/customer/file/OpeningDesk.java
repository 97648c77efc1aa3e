package kefu.customer.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Answer;
import org.jboss.logging.Logger;

/**
 * Opens files. A customer who has one already is refused with its number; so are a file without grade or period (003-篇10
 * 7.2.4) and one that does not say what makes the customer the same customer.
 */
@ApplicationScoped
class OpeningDesk {

    private static final Logger LOG = Logger.getLogger(OpeningDesk.class);

    private final FileOpening opening;
    private final Identities identities;
    private final CustomerFiles files;
    private final FileViews views;
    private final ArchiveDesk archive;
    private final CurrentCaller caller;

    OpeningDesk(
            FileOpening opening,
            Identities identities,
            CustomerFiles files,
            FileViews views,
            ArchiveDesk archive,
            CurrentCaller caller) {
        this.opening = opening;
        this.identities = identities;
        this.files = files;
        this.views = views;
        this.archive = archive;
        this.caller = caller;
    }

    @Transactional
    Answer<CustomerView> open(OpenFile wanted) {
        FileOpening.Draft draft = opening.check(wanted);
        identities.claim(draft.id(), draft.marks(), draft.details().externalId());
        CustomerFile file = opening.keep(draft);
        files.flush();
        Caller who = caller.get();
        LOG.infof("File %s opened by %s, class %s", file.number(), who.operator(), file.customerClass());
        return views.show(file, archive.masked(who, file));
    }
}
