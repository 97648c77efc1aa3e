package kefu.customer.listing;

import java.util.Map;
import java.util.Optional;
import kefu.platform.web.AlongIndex;
import org.jspecify.annotations.Nullable;

/** A search after its look-ups: paths of the file with the value wanted, or {@code ids}, {@code words}, {@code since}. */
record Found(Map<String, Object> filters, ListOrder order) {

    /** What is told of a file by one column, and the index of that column. */
    private static final Map<String, String> ALONE = Map.of(
            "f.appraisal.grade", "customer_file_grade",
            "f.appraisal.problem", "customer_file_problem",
            "f.incomplete", "customer_file_incomplete");

    /** The index the page is read along; none where a look-up or the full text finds the files. */
    @Nullable
    String index() {
        if (filters.containsKey("ids") || filters.containsKey("words") || filters.containsKey("f.number")) {
            return null;
        }
        return switch (order) {
            case CHANGED -> "customer_file_updated";
            case REVIEW -> "customer_file_review";
            case NEWEST -> newest();
        };
    }

    private String newest() {
        boolean owned = filters.containsKey("f.details.owner") || filters.containsKey("unowned");
        Optional<String> alone = ALONE.keySet().stream()
                .filter(filters::containsKey)
                .map(ALONE::get)
                .findFirst();
        if (alone.isPresent()) {
            return alone.get();
        }
        String narrowed = (owned ? "_owner" : "") + (filters.containsKey("f.customerClass") ? "_class" : "");
        return narrowed.isEmpty() ? AlongIndex.PRIMARY : "customer_file" + narrowed;
    }
}
