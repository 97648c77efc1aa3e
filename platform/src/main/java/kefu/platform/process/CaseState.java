package kefu.platform.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything the engine knows of one case; a service keeps it as one JSON document beside its aggregate. Holds the forms,
 * therefore personal data.
 *
 * @param version of the definition the case began with
 * @param roles who is what in this case: relation → operator
 * @param assignee with whom it lies now
 * @param data the opening form and every value derived since
 * @param taken what has been done, in the order of the last time; {@code opened} first
 */
public record CaseState(
        String process,
        int version,
        String state,
        boolean closed,
        Instant openedAt,
        Map<String, String> roles,
        @Nullable String assignee,
        @Nullable String department,
        @Nullable String priority,
        ObjectNode data,
        Map<String, Taken> taken,
        Map<String, ClockState> clocks) {

    public CaseState withAssignee(@Nullable String operator) {
        return new CaseState(
                process, version, state, closed, openedAt, roles, operator, department, priority, data, taken, clocks);
    }

    public CaseState withDepartment(@Nullable String name) {
        return new CaseState(
                process, version, state, closed, openedAt, roles, assignee, name, priority, data, taken, clocks);
    }

    public CaseState withPriority(@Nullable String value) {
        return new CaseState(
                process, version, state, closed, openedAt, roles, assignee, department, value, data, taken, clocks);
    }

    public CaseState withRoles(Map<String, String> relations) {
        return new CaseState(
                process,
                version,
                state,
                closed,
                openedAt,
                relations,
                assignee,
                department,
                priority,
                data,
                taken,
                clocks);
    }

    public CaseState withData(ObjectNode values) {
        return new CaseState(
                process,
                version,
                state,
                closed,
                openedAt,
                roles,
                assignee,
                department,
                priority,
                values,
                taken,
                clocks);
    }

    CaseState withClocks(Map<String, ClockState> states) {
        return new CaseState(
                process, version, state, closed, openedAt, roles, assignee, department, priority, data, taken, states);
    }

    CaseState withTaken(Map<String, Taken> steps) {
        return new CaseState(
                process, version, state, closed, openedAt, roles, assignee, department, priority, data, steps, clocks);
    }

    CaseState moved(String to, boolean over) {
        return new CaseState(
                process, version, to, over, openedAt, roles, assignee, department, priority, data, taken, clocks);
    }
}
