package kefu.gateway.audit;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was administered at the gateway, for those who administer and those who check them. */
@Path("/api/v1/audit-log")
@Tag(name = "Administration", description = "系统管理")
@Allowed(roles = {"SYS_ADMIN", "AUDIT"})
public class AuditLogResource {

    private final AuditLog log;

    AuditLogResource(AuditLog log) {
        this.log = log;
    }

    @GET
    @Operation(summary = "Administrative acts, the latest first", description = "One filter at a time.")
    public Page<ActView> list(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("operator") @Nullable String operator,
            @QueryParam("act") @Nullable String act,
            @BeanParam Paging paging) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        if (subject != null) {
            wanted.put("subject", id(subject));
        }
        if (operator != null) {
            wanted.put("operator", operator);
        }
        if (act != null) {
            wanted.put("act", act);
        }
        if (wanted.size() > 1) {
            throw CommonProblem.INVALID
                    .because("一次只能使用一个筛选条件", "One filter at a time")
                    .at("?" + wanted.keySet().iterator().next(), "one-filter", "请只保留一个", "Keep one of them");
        }
        List<ActView> rows =
                log.list(wanted, paging).stream().map(AdministrativeAct::view).toList();
        return paging.page(rows, last -> List.of(last.id().toString()));
    }

    private static UUID id(String value) {
        if (value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return UUID.fromString(value);
        }
        throw CommonProblem.INVALID
                .because("查询参数无效", "A query parameter is not valid")
                .at("?subject", "invalid-value", "应为 UUID", "Must be a UUID");
    }
}
