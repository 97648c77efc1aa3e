package kefu.callback.undertaking;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import kefu.platform.casework.CaseDesk;
import kefu.platform.casework.CaseResource;
import kefu.platform.casework.CaseView;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The routes every kind of undertaking has; who may open one and take its steps stands in its process. */
@Allowed
public abstract class UndertakingResource extends CaseResource<Undertaking> {

    protected UndertakingResource(CaseDesk desk, UndertakingRoom room, String process, String path) {
        super(desk, room, process, path);
    }

    @GET
    @Operation(summary = "All of them, the latest first")
    public Page<CaseView> list(@BeanParam UndertakingQuery query, @BeanParam Paging paging) {
        return page(query, paging);
    }
}
