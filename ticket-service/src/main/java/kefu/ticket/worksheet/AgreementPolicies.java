package kefu.ticket.worksheet;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** What departments have agreed among themselves. */
@ConfigMapping(prefix = "kefu.work-sheets")
public interface AgreementPolicies {

    /** How long a department takes to answer a work sheet, such as {@code ENGINEERING=8 working hours}. */
    Map<String, String> agreements();
}
