package kefu.customer.file;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import kefu.customer.classification.CustomerClass;
import kefu.customer.secrecy.ConfidentialityLevel;
import org.jspecify.annotations.Nullable;

/** What the archive tells others about a file: ids and facts, never personal data. */
final class FileEvents {

    static final String CREATED = "customer.created.v1";
    static final String UPDATED = "customer.updated.v1";
    static final String OWNER_CHANGED = "customer.owner-changed.v1";
    static final String GRADED = "customer.confidentiality.changed.v1";
    static final String REVIEW_DUE = "customer.review.due.v1";
    static final String REVIEWED = "customer.reviewed.v1";
    static final String DECLASSIFIED = "customer.archive.declassified.v1";

    private FileEvents() {}

    /** A file was opened. */
    record Created(String number, @JsonProperty("class") CustomerClass customerClass) {}

    /** Master data or contacts changed; what exactly is read over the API by who may. */
    record Updated() {}

    /** Another one looks after the customer from now on, or nobody. */
    record OwnerChanged(@Nullable String from, @Nullable String to) {}

    /** The file was marked with another grade or period. */
    record Graded(ConfidentialityLevel from, ConfidentialityLevel to, LocalDate confidentialUntil) {}

    /** More than three months have passed since the last review. */
    record ReviewDue(LocalDate lastReviewedOn, LocalDate dueOn) {}

    /** The file was verified again. */
    record Reviewed(LocalDate reviewedOn, LocalDate nextDueOn) {}

    /** The period is over and the grade has lifted by itself. */
    record Declassified(ConfidentialityLevel level) {}
}
