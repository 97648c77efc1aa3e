package kefu.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Violation;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with a request, so that it is refused once and completely. */
public final class Findings {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int FARTHEST_YEARS = 100;

    private final List<Violation> found = new ArrayList<>();

    public Findings require(boolean fine, String pointer, String code, String zh, String en) {
        if (!fine) {
            found.add(new Violation(pointer, code, Text.of(zh, en)));
        }
        return this;
    }

    public Findings given(@Nullable Object value, String pointer) {
        return require(value != null, pointer, "required", "必填", "Must be given");
    }

    /** A day that has come: not in the future, not before anybody kept files. */
    public Findings past(@Nullable LocalDate day, LocalDate today, String pointer) {
        return day != null && day.isAfter(today)
                ? require(false, pointer, "in-the-future", "不能晚于今天 " + today, "Must not be after today, " + today)
                : plausible(day, today, pointer);
    }

    /** Any day a person could mean. */
    public Findings plausible(@Nullable LocalDate day, LocalDate today, String pointer) {
        LocalDate latest = today.plusYears(FARTHEST_YEARS);
        return require(
                day == null || !day.isBefore(EARLIEST) && !day.isAfter(latest),
                pointer,
                "out-of-range",
                "须在 " + EARLIEST + " 至 " + latest + " 之间",
                "Must lie between " + EARLIEST + " and " + latest);
    }

    public void refuse() {
        if (!found.isEmpty()) {
            throw CommonProblem.INVALID
                    .because("有 " + found.size() + " 处内容不符合要求", found.size() + " thing(s) are not valid")
                    .at(found);
        }
    }
}
