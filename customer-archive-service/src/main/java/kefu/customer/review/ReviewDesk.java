package kefu.customer.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.file.MasterData;
import kefu.customer.secrecy.Archive;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.AlongIndex;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;

/** Notes reviews of files and shows them; the next one is due three months after the last. */
@ApplicationScoped
class ReviewDesk {

    private static final Logger LOG = Logger.getLogger(ReviewDesk.class);

    private final EntityManager rows;
    private final Archive archive;
    private final MasterData masterData;
    private final Preconditions preconditions;
    private final CurrentCaller caller;
    private final BusinessDay day;

    ReviewDesk(
            EntityManager rows,
            Archive archive,
            MasterData masterData,
            Preconditions preconditions,
            CurrentCaller caller,
            BusinessDay day) {
        this.rows = rows;
        this.archive = archive;
        this.masterData = masterData;
        this.preconditions = preconditions;
        this.caller = caller;
        this.day = day;
    }

    @Transactional
    ReviewView review(UUID customerId, NewReview said) {
        var file = archive.hold(customerId);
        preconditions.honour(file.version());
        String by = caller.get().operator();
        Review review = new Review(Uuid7.at(day.now()), customerId, said, day.today(), by, day.now());
        rows.persist(review);
        masterData.reviewed(customerId, said.outcome() == ReviewOutcome.OBSOLETE);
        LOG.infof("File %s reviewed by %s: %s", file.number(), by, said.outcome());
        return review.view();
    }

    @Transactional
    Page<ReviewView> list(UUID customerId, Paging paging) {
        archive.look(customerId);
        List<ReviewView> views =
                AlongIndex.newestFirst(rows, Review.class, Map.of("customerId", customerId), "review_customer", paging)
                        .stream()
                        .map(Review::view)
                        .toList();
        return paging.page(views, view -> List.of(view.id().toString()));
    }
}
