package kefu.billing.paper;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import kefu.platform.casework.CaseDesk;
import kefu.platform.casework.CaseResource;
import kefu.platform.casework.CaseView;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The routes every kind of paper has; who may open one and take its steps stands in its process. */
@Allowed
public abstract class PaperResource extends CaseResource<Paper> {

    protected PaperResource(CaseDesk desk, PaperRoom room, String process, String path) {
        super(desk, room, process, path);
    }

    @GET
    @Operation(summary = "All of them, the latest first")
    public Page<CaseView> list(@BeanParam PaperQuery query, @BeanParam Paging paging) {
        return page(query, paging);
    }
}
