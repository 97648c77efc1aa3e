package kefu.ticket.ticket;

import java.util.Arrays;
import kefu.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** How soon a ticket must be looked at; severe complaints and class-A customers are HIGH. Lists sort by urgency. */
public enum Priority {
    URGENT,
    HIGH,
    NORMAL,
    LOW;

    /** 1 is looked at first: what is stored, so that an index can sort by it. */
    public int urgency() {
        return ordinal() + 1;
    }

    public static Priority ofUrgency(int urgency) {
        return values()[urgency - 1];
    }

    /** Reads a priority a client sent; says where it stood if there is no such. */
    public static Priority parse(String text, String pointer) {
        return Arrays.stream(values())
                .filter(priority -> priority.name().equals(text))
                .findFirst()
                .orElseThrow(() -> CommonProblem.INVALID
                        .because("没有这样的优先级", "There is no such priority")
                        .at(pointer, "unknown-value", "可选: " + names(), "One of " + names()));
    }

    /** Refuses what a client sent if it is none. */
    static void check(@Nullable String asked) {
        if (asked != null) {
            parse(asked, "/priority");
        }
    }

    public Priority atLeast(Priority other) {
        return compareTo(other) <= 0 ? this : other;
    }

    private static String names() {
        return String.join(", ", Arrays.stream(values()).map(Enum::name).toList());
    }
}
