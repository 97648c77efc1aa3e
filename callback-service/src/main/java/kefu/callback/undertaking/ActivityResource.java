package kefu.callback.undertaking;

import static kefu.callback.Roles.AGENT;
import static kefu.callback.Roles.AUDIT;
import static kefu.callback.Roles.CALLBACK_AGENT;
import static kefu.callback.Roles.CENTRE_ADMIN;
import static kefu.callback.Roles.CS_MANAGER;
import static kefu.callback.Roles.DEPT_MANAGER;
import static kefu.callback.Roles.GM;
import static kefu.callback.Roles.SUPERVISOR;
import static kefu.callback.Roles.VIP_AGENT;

import jakarta.ws.rs.Path;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Community activities (社区文体活动). */
@Path(ActivityResource.PATH)
@Allowed(roles = {AGENT, CALLBACK_AGENT, VIP_AGENT, SUPERVISOR, CS_MANAGER, DEPT_MANAGER, CENTRE_ADMIN, AUDIT, GM})
@Tag(name = "Community activities")
public class ActivityResource extends UndertakingResource {

    static final String PROCESS = "community-activity";
    static final String PATH = "/api/v1/community-activities";

    ActivityResource(CaseDesk desk, UndertakingRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
