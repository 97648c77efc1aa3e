package kefu.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place where a fault becomes an answer. Whatever a client can send ends in a 4xx with a reason. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Context
    @Nullable
    HttpHeaders headers;

    @Context
    @Nullable
    HttpServerRequest request;

    @ServerExceptionMapper
    public Response refusal(Refusal refusal) {
        return answer(refusal);
    }

    @ServerExceptionMapper
    public Response replay(Replay replay) {
        return replay.answer();
    }

    /** The framework maps the more specific one too, so it is named here as well. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response json(JsonProcessingException fault) {
        return answer(JsonFaults.refusal(fault));
    }

    @ServerExceptionMapper
    public Response encoding(CharConversionException fault) {
        return answer(CommonProblem.MALFORMED.because("请求体不是有效的 UTF-8", "The body is not valid UTF-8"));
    }

    @ServerExceptionMapper
    public Response validation(ConstraintViolationException fault) {
        return answer(Violations.refusal(fault));
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    public Response unauthenticated(Exception fault) {
        return answer(CommonProblem.UNAUTHENTICATED.because(
                "令牌缺失、过期或无法验证", "The token is missing, expired or cannot be verified"));
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException fault) {
        return answer(CommonProblem.FORBIDDEN.because("无权访问", "Access is not allowed"));
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException fault) {
        return answer(
                CommonProblem.STALE.because("资源刚被他人修改，请重试", "Somebody changed it at the same moment: read it again"));
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException fault) {
        return answer(WebFaults.refusal(fault));
    }

    @ServerExceptionMapper
    public Response anything(Throwable fault) {
        Refusal known = Causes.find(fault, Refusal.class);
        if (known != null) {
            return answer(known);
        }
        JsonProcessingException json = Causes.find(fault, JsonProcessingException.class);
        if (json != null) {
            return answer(JsonFaults.refusal(json));
        }
        OptimisticLockException stale = Causes.find(fault, OptimisticLockException.class);
        if (stale != null) {
            return stale(stale);
        }
        if (Causes.isContention(fault) || Causes.isAway(fault)) {
            LOG.warn("The database is busy or away: " + fault);
            return answer(CommonProblem.UNAVAILABLE.because("数据库繁忙，请重试", "The database is busy: try again"));
        }
        if (HangUp.isToldBy(fault)) {
            return answer(CommonProblem.MALFORMED.because("请求未传完", "The request broke off"));
        }
        LOG.error("An unforeseen fault reached the edge", fault);
        return answer(CommonProblem.INTERNAL.because("请提供 traceId 以便查询", "Quote the traceId so that we can find it"));
    }

    private Response answer(Refusal refusal) {
        return Problems.response(refusal, headers, request == null ? null : request.path());
    }
}
