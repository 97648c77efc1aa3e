package kefu.ticket.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Who gets which report. */
@ConfigMapping(prefix = "kefu.reports")
public interface ReportPolicies {

    /** Departments that get a copy of the monthly summary of feedback (002-M14 6: seven copies). */
    @WithDefault("FINANCE,PMC,TECHNICAL,PRODUCTION,AUDIT,QUALITY,GENERAL_MANAGER")
    List<String> feedbackCopies();
}
