package kefu.customer.standing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import kefu.customer.Asked;
import kefu.customer.Roles;
import kefu.customer.classification.CustomerClass;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The table of classes over HTTP, for those who see every file. */
@Path("/api/v1/reports/classification")
@Tag(name = "Reports")
public class ClassTableResource {

    private final ClassTableDesk desk;

    ClassTableResource(ClassTableDesk desk) {
        this.desk = desk;
    }

    @GET
    @Allowed(
            roles = {
                Roles.SUPERVISOR,
                Roles.CS_MANAGER,
                Roles.CUSTOMER_INFO_MANAGER,
                Roles.MARKET_DIRECTOR,
                Roles.AUDIT,
                Roles.GM
            })
    @Operation(
            operationId = "classTable",
            summary = "客户ABC分类表: the customers of a class, or all, with the rules that put them there")
    public Page<ClassTableLine> table(
            @QueryParam("class") @Parameter(description = "A, B or C; all where none is given") @Nullable String wanted,
            @BeanParam Paging paging) {
        return desk.page(wanted == null ? null : named(wanted), paging);
    }

    private static CustomerClass named(String wanted) {
        return Arrays.stream(CustomerClass.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Asked.unreadable("class", "只能取 A、B、C", "Must be A, B or C"));
    }
}
