package kefu.ticket;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;

import java.util.Map;
import java.util.function.Consumer;
import kefu.platform.testkit.Tokens;

/** A complaint about a manager that was withheld from him, and the manager. */
public record Withheld(String id, Calls accused) {

    public static Withheld complaint() {
        return complaint(recorded -> {});
    }

    /** Something is done with it before. */
    public static Withheld complaint(Consumer<String> before) {
        String id = agent("1001").opened("complaint", Forms.complaintAbout("MANAGER", "2077"));
        before.accept(id);
        as("2001", "CS_MANAGER").taken(id, "withhold", Map.of("withheldFromAccused", true));
        return new Withheld(
                id,
                Calls.with(Tokens.of("2077").roles("DEPT_MANAGER", "CS_MANAGER").department("GAS")));
    }
}
