package kefu.customer.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.Objects;
import kefu.customer.classification.Cause;
import kefu.customer.classification.FactsChanged;
import kefu.customer.secrecy.Confidentiality;
import kefu.platform.outbox.Outbox;

/** Tells everybody concerned what happened to a file, in the transaction in which it happened. */
@ApplicationScoped
class FileNews {

    private final CustomerFiles files;
    private final Declassification declassification;
    private final ReviewWatch reviewWatch;
    private final Outbox outbox;
    private final Event<FactsChanged> factsChanged;

    FileNews(
            CustomerFiles files,
            Declassification declassification,
            ReviewWatch reviewWatch,
            Outbox outbox,
            Event<FactsChanged> factsChanged) {
        this.files = files;
        this.declassification = declassification;
        this.reviewWatch = reviewWatch;
        this.outbox = outbox;
        this.factsChanged = factsChanged;
    }

    void opened(CustomerFile file) {
        declassification.await(file.id(), file.confidentiality().until());
        reviewWatch.await(file.id(), file.reviews().dueOn());
        outbox.add(file.id(), FileEvents.CREATED, new FileEvents.Created(file.number(), file.customerClass()));
        factsChanged.fire(new FactsChanged(file.id(), Cause.FILE_OPENED));
    }

    void changed(CustomerFile file, FileDetails before) {
        outbox.add(file.id(), FileEvents.UPDATED, Map.of());
        FileDetails after = file.details();
        boolean inOtherHands = !Objects.equals(after.owner(), before.owner());
        if (inOtherHands) {
            outbox.add(file.id(), FileEvents.OWNER_CHANGED, new FileEvents.OwnerChanged(before.owner(), after.owner()));
        }
        boolean matters = !after.profile().equals(before.profile())
                || !Objects.equals(after.dedicatedHandler(), before.dedicatedHandler())
                || inOtherHands;
        if (matters) {
            factsChanged.fire(new FactsChanged(file.id(), Cause.FILE_CHANGED));
        }
    }

    void graded(CustomerFile file, Confidentiality before) {
        files.flush();
        Confidentiality after = file.confidentiality();
        declassification.await(file.id(), after.until());
        outbox.add(file.id(), FileEvents.GRADED, new FileEvents.Graded(before.level(), after.level(), after.until()));
    }

    void reviewed(CustomerFile file) {
        files.flush();
        reviewWatch.await(file.id(), file.reviews().dueOn());
        outbox.add(
                file.id(),
                FileEvents.REVIEWED,
                new FileEvents.Reviewed(
                        file.reviews().reviewedOn(), file.reviews().dueOn()));
    }

    /** Nothing is waited for any more; that it was destroyed is told by the matter that led to it. */
    void destroyed(CustomerFile file) {
        files.flush();
        declassification.forget(file.id());
        reviewWatch.forget(file.id());
    }
}
