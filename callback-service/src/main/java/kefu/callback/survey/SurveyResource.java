package kefu.callback.survey;

import static kefu.callback.Roles.AGENT;
import static kefu.callback.Roles.AUDIT;
import static kefu.callback.Roles.CALLBACK_AGENT;
import static kefu.callback.Roles.CS_MANAGER;
import static kefu.callback.Roles.DEPT_MANAGER;
import static kefu.callback.Roles.GM;
import static kefu.callback.Roles.SUPERVISOR;
import static kefu.callback.Roles.VIP_AGENT;

import jakarta.ws.rs.Path;
import kefu.callback.undertaking.UndertakingResource;
import kefu.callback.undertaking.UndertakingRoom;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Satisfaction surveys (满意度调查): drafted, open, closed, analysed. */
@Path(SurveyResource.PATH)
@Allowed(roles = {AGENT, CALLBACK_AGENT, VIP_AGENT, SUPERVISOR, CS_MANAGER, DEPT_MANAGER, AUDIT, GM})
@Tag(name = "Surveys")
public class SurveyResource extends UndertakingResource {

    static final String PROCESS = "survey";
    static final String PATH = "/api/v1/surveys";

    SurveyResource(CaseDesk desk, UndertakingRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
