package kefu.platform.visibility;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/**
 * Who works in the house. Said once for all services: whoever keeps a row and whoever tells of its changes must not mean
 * different people.
 */
@ConfigMapping(prefix = "kefu.house")
public interface House {

    /** Whoever has one of these roles finds every row that no rule keeps from him. */
    @WithDefault("AGENT,APPOINTMENT_AGENT,CALLBACK_AGENT,VIP_AGENT,SUPERVISOR,CS_MANAGER,DEPT_MANAGER,SUPERIOR,GM,"
            + "INFO_CLERK,CUSTOMER_INFO_MANAGER,ARCHIVE_KEEPER,SALES,MARKET_DIRECTOR,TECH_SUPERVISOR,BUSINESS_DEPT,"
            + "METER_READER,CASHIER,FINANCE,AUDIT,BRANCH,CENTRE_ADMIN,OFFICE,PLANNER")
    List<String> roles();
}
