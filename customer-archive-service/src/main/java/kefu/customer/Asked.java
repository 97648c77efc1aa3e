package kefu.customer;

import java.util.UUID;
import java.util.regex.Pattern;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;

/** Query parameters as they were written; what cannot be what it is said to be is refused and named. */
public final class Asked {

    /** {@code UUID.fromString} would also accept shortened groups. */
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Asked() {}

    public static UUID id(String name, String written) {
        if (!ID.matcher(written).matches()) {
            throw unreadable(name, "必须为 UUID", "Must be a UUID");
        }
        return UUID.fromString(written);
    }

    public static boolean flag(String name, String written) {
        return switch (written) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unreadable(name, "必须为 true 或 false", "Must be true or false");
        };
    }

    public static Refusal unreadable(String name, String zh, String en) {
        return CommonProblem.INVALID
                .because("查询参数 " + name + " 无法识别", "The query parameter " + name + " cannot be read")
                .at("?" + name, "unreadable", zh, en);
    }
}
