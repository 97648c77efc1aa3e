package kefu.customer.matter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import kefu.platform.casework.CaseDesk;
import kefu.platform.casework.CaseResource;
import kefu.platform.casework.CaseView;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The routes every kind of matter has; who may open one and take its steps stands in its process. */
@Allowed
public abstract class MatterResource extends CaseResource<Matter> {

    MatterResource(CaseDesk desk, MatterRoom room, String process, String path) {
        super(desk, room, process, path);
    }

    @GET
    @Operation(summary = "Those the caller may know of, the latest first")
    public Page<CaseView> list(@BeanParam MatterQuery query, @BeanParam Paging paging) {
        return page(query, paging);
    }
}
