package kefu.customer.listing;

import java.time.OffsetDateTime;
import kefu.customer.Period;
import kefu.customer.classification.CustomerClass;
import kefu.customer.file.ServiceGrade;
import org.jspecify.annotations.Nullable;

/** What files are looked for. */
record Criteria(
        @Nullable CustomerClass customerClass,
        @Nullable String owner,
        @Nullable String words,
        @Nullable OffsetDateTime updatedSince,
        @Nullable String phone,
        @Nullable String externalId,
        @Nullable String number,
        @Nullable ServiceGrade grade,
        boolean reviewDue,
        boolean unowned,
        boolean problem,
        boolean incomplete,
        @Nullable Period openedIn) {

    ListOrder order() {
        return reviewDue ? ListOrder.REVIEW : updatedSince != null ? ListOrder.CHANGED : ListOrder.NEWEST;
    }
}
