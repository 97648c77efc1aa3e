package kefu.ticket.escalation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** To whom a late ticket is reported, and when. */
@ConfigMapping(prefix = "kefu.escalation")
public interface EscalationPolicies {

    /** After so long beyond the due date, to whom; in working time, so that nobody is called at midnight. */
    @WithDefault("2 working hours:SUPERVISOR,1 working day:CS_MANAGER,2 working days:GM")
    List<String> chain();
}
