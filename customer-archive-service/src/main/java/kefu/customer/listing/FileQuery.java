package kefu.customer.listing;

import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kefu.customer.Asked;
import kefu.customer.CustomerProblem;
import kefu.customer.Period;
import kefu.customer.classification.CustomerClass;
import kefu.customer.file.ServiceGrade;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of files, as they arrive. Only combinations that an index answers are offered. */
public class FileQuery {

    private static final List<Set<String>> OFFERED = List.of(
            Set.of(),
            Set.of("class"),
            Set.of("owner"),
            Set.of("class", "owner"),
            Set.of("q"),
            Set.of("q", "class"),
            Set.of("updatedSince"),
            Set.of("phone"),
            Set.of("externalId"),
            Set.of("number"),
            Set.of("reviewDue"),
            Set.of("unowned"),
            Set.of("grade"),
            Set.of("problem"),
            Set.of("incomplete"),
            Set.of("openedIn"),
            Set.of("openedIn", "class"),
            Set.of("unowned", "class"));
    private static final int LONGEST = 200;

    @QueryParam("class")
    @Parameter(description = "A, B or C")
    @Nullable
    String customerClass;

    @QueryParam("owner")
    @Parameter(description = "Operator who looks after the customer")
    @Nullable
    String owner;

    @QueryParam("q")
    @Parameter(description = "Words or characters of the name, Chinese or English")
    @Nullable
    String q;

    @QueryParam("updatedSince")
    @Parameter(description = "Files changed at or after this moment, the earliest change first")
    @Nullable
    String updatedSince;

    @QueryParam("phone")
    @Parameter(description = "Telephone number of the customer or a contact, in any spelling")
    @Nullable
    String phone;

    @QueryParam("externalId")
    @Parameter(description = "Id in another system")
    @Nullable
    String externalId;

    @QueryParam("number")
    @Parameter(description = "Spoken number such as KH-20240301-0042")
    @Nullable
    String number;

    @QueryParam("reviewDue")
    @Parameter(description = "true: files whose quarterly review is overdue, the longest overdue first")
    @Nullable
    String reviewDue;

    @QueryParam("unowned")
    @Parameter(description = "true: customers nobody looks after (无人负责类客户)")
    @Nullable
    String unowned;

    @QueryParam("grade")
    @Parameter(description = "KEY or SPECIAL: the register of important, of special customers (一级客户登记表)")
    @Nullable
    String grade;

    @QueryParam("problem")
    @Parameter(description = "true: problem customers (问题客户)")
    @Nullable
    String problem;

    @QueryParam("incomplete")
    @Parameter(description = "true: institutions whose basic archive is not complete yet")
    @Nullable
    String incomplete;

    @QueryParam("openedIn")
    @Parameter(
            description = "Files opened on a day, in a month, a quarter or a year: 2024-03-01, 2024-03, 2024-Q1, 2024")
    @Nullable
    String openedIn;

    Criteria read() {
        Set<String> given = given();
        if (!OFFERED.contains(given)) {
            throw CustomerProblem.FILTER_COMBINATION
                    .because("请使用所列的筛选组合之一", "Use one of the combinations listed")
                    .with(
                            "combinations",
                            OFFERED.stream()
                                    .filter(one -> !one.isEmpty())
                                    .map(TreeSet::new)
                                    .toList());
        }
        return new Criteria(
                wanted("class", customerClass, CustomerClass.class),
                owner,
                q,
                since(),
                phone,
                externalId,
                number,
                wanted("grade", grade, ServiceGrade.class),
                only("reviewDue", reviewDue),
                only("unowned", unowned),
                only("problem", problem),
                only("incomplete", incomplete),
                openedIn == null ? null : Period.asked("openedIn", openedIn));
    }

    private Set<String> given() {
        Set<String> given = new TreeSet<>();
        note(given, "class", customerClass);
        note(given, "owner", owner);
        note(given, "q", q);
        note(given, "updatedSince", updatedSince);
        note(given, "phone", phone);
        note(given, "externalId", externalId);
        note(given, "number", number);
        note(given, "reviewDue", reviewDue);
        note(given, "unowned", unowned);
        note(given, "grade", grade);
        note(given, "problem", problem);
        note(given, "incomplete", incomplete);
        note(given, "openedIn", openedIn);
        return given;
    }

    private static void note(Set<String> given, String name, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (value.isBlank() || value.length() > LONGEST) {
            throw Asked.unreadable(name, "长度须为 1 到 " + LONGEST, "Must have 1 to " + LONGEST + " characters");
        }
        given.add(name);
    }

    private static boolean only(String name, @Nullable String value) {
        if (value != null && !value.equals("true")) {
            throw Asked.unreadable(name, "只能取 true", "Can only be true");
        }
        return value != null;
    }

    private static <E extends Enum<E>> @Nullable E wanted(String name, @Nullable String value, Class<E> type) {
        if (value == null) {
            return null;
        }
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (!known.contains(value)) {
            throw Asked.unreadable(
                    name, "只能取 " + String.join("、", known), "Must be one of " + String.join(", ", known));
        }
        return Enum.valueOf(type, value);
    }

    private @Nullable OffsetDateTime since() {
        if (updatedSince == null) {
            return null;
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(updatedSince);
            if (moment.getYear() >= 1970 && moment.getYear() <= 9998) {
                return moment;
            }
        } catch (DateTimeParseException unreadable) {
            // answered below
        }
        throw Asked.unreadable(
                "updatedSince", "必须为时刻，例如 2024-03-01T10:00:00+08:00", "Must be a moment such as 2024-03-01T10:00:00Z");
    }
}
