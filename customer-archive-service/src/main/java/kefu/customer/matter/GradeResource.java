package kefu.customer.matter;

import jakarta.ws.rs.Path;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Appraisals of customers' grades (客户等级评定): ordinary, key, special, problem. */
@Path(GradeResource.PATH)
@Allowed
@Tag(name = "Grade appraisals")
public class GradeResource extends MatterResource {

    static final String PROCESS = "grade-appraisal";
    static final String PATH = "/api/v1/grade-appraisals";

    GradeResource(CaseDesk desk, MatterRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
