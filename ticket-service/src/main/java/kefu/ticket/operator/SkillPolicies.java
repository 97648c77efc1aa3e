package kefu.ticket.operator;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;

/** Which tickets need which skills, and among whom a technician is looked for. */
@ConfigMapping(prefix = "kefu.assignment")
public interface SkillPolicies {

    /** Skills a ticket of a process needs, such as {@code repair=HVAC,ELECTRICAL}; the others need none. */
    Map<String, List<String>> skills();

    /** Skills a ticket needs because of its department, on top. */
    Map<String, List<String>> departmentSkills();

    /** Department whose operators are the technicians (安装维修人员) of work orders that lie in none yet. */
    @WithDefault("TECHNICAL_SERVICE")
    String technicians();
}
