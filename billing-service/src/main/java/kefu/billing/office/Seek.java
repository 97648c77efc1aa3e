package kefu.billing.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/** Where a page begins. A cursor of another list is well signed and still means nothing here. */
public final class Seek {

    private Seek() {}

    /** Id of the last row the caller saw; null on the first page. */
    public static @Nullable UUID after(Paging paging) {
        List<String> keys = paging.after();
        return keys.isEmpty() ? null : id(keys.getFirst());
    }

    /** Both keys of the last row the caller saw, of a list in the order of two; null on the first page. */
    public static @Nullable List<String> afterTwo(Paging paging) {
        List<String> keys = paging.after();
        if (keys.isEmpty()) {
            return null;
        }
        if (keys.size() != 2) {
            throw foreign();
        }
        return keys;
    }

    public static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException ofAnotherList) {
            throw foreign();
        }
    }

    public static LocalDate date(String key) {
        try {
            return LocalDate.parse(key);
        } catch (DateTimeParseException ofAnotherList) {
            throw foreign();
        }
    }

    private static Refusal foreign() {
        return CommonProblem.INVALID
                .because("游标属于其他列表", "The cursor belongs to another list")
                .at("?cursor", "foreign", "游标属于其他列表", "The cursor belongs to another list");
    }
}
