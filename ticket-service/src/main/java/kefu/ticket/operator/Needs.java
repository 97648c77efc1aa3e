package kefu.ticket.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a ticket asks of whoever works on it. */
@ApplicationScoped
public class Needs {

    private final SkillPolicies policies;

    Needs(SkillPolicies policies) {
        this.policies = policies;
    }

    /** The skills it needs by its process and its department. */
    public List<String> of(String process, @Nullable String department) {
        List<String> byProcess = policies.skills().getOrDefault(process, List.of());
        List<String> byDepartment =
                department == null ? List.of() : policies.departmentSkills().getOrDefault(department, List.of());
        return Stream.concat(byProcess.stream(), byDepartment.stream())
                .distinct()
                .sorted()
                .toList();
    }
}
