package kefu.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import kefu.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/**
 * Guards against lost updates: {@code If-Match} must name the version that is there. Called inside the transaction
 * that changes the resource, so nothing can slip in between.
 */
@RequestScoped
public class Preconditions {

    @Context
    @Nullable
    HttpHeaders headers;

    /** For PATCH, PUT and DELETE: 428 without {@code If-Match}, 412 if it names another version. */
    public void require(long currentVersion) {
        if (wanted() == null) {
            throw CommonProblem.PRECONDITION_REQUIRED
                    .because("请在 If-Match 中给出所读取的 ETag", "Send the ETag you read in If-Match")
                    .with("currentVersion", currentVersion);
        }
        honour(currentVersion);
    }

    /** For actions that the resource's state guards already: 412 only if {@code If-Match} was sent and is stale. */
    public void honour(long currentVersion) {
        String wanted = wanted();
        if (wanted != null && !matches(wanted, currentVersion)) {
            throw CommonProblem.STALE
                    .because("资源已变更，请重新读取", "It changed meanwhile: read it again")
                    .with("currentVersion", currentVersion);
        }
    }

    private @Nullable String wanted() {
        return headers == null ? null : headers.getHeaderString(HttpHeaders.IF_MATCH);
    }

    private static boolean matches(String wanted, long version) {
        String tag = "\"" + version + "\"";
        return Arrays.stream(wanted.split(",")).map(String::trim).anyMatch(one -> one.equals("*") || one.equals(tag));
    }
}
