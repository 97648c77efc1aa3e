package kefu.platform.web;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/**
 * Claims the key, runs the method and stores its answer, all in one transaction: what dies in between leaves neither
 * the change nor the key. An equal request that runs at the same time waits on the key's row and is then answered from
 * it; a refused request stores nothing, so it may be corrected and sent again under the same key.
 *
 * <p>Without a key the method still is one transaction, tried again after a deadlock.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotencyInterceptor {

    private static final int TRIES = 4;

    private final IdempotencyRecords records;
    private final IdempotencyKey key;
    private final CurrentCaller caller;

    IdempotencyInterceptor(IdempotencyRecords records, IdempotencyKey key, CurrentCaller caller) {
        this.records = records;
        this.key = key;
        this.caller = caller;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        String wanted = key.value();
        if (wanted == null) {
            return inOneTransaction(call::proceed);
        }
        var request = key.request(caller.get().operator(), wanted, call);
        try {
            return inOneTransaction(() -> first(request, call));
        } catch (Exception fault) {
            if (Causes.isLockTimeout(fault)) {
                throw CommonProblem.STILL_RUNNING.because("使用此幂等键的请求仍在处理", "A request with this key is still running");
            }
            if (taken(fault)) {
                return replay(request);
            }
            throw fault;
        }
    }

    /** Tried again when the database undid it to resolve a deadlock, as with a timer that fires at the same moment. */
    private static @Nullable Object inOneTransaction(Callable<@Nullable Object> work) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work);
            } catch (Exception fault) {
                if (!Causes.isDeadlock(fault) || attempt == TRIES) {
                    throw fault;
                }
            }
        }
    }

    private static boolean taken(Exception fault) {
        return Causes.find(fault, KeyTaken.class) != null;
    }

    private @Nullable Object first(IdempotencyRecords.Request request, InvocationContext call) throws Exception {
        try {
            records.claim(request);
        } catch (SQLException fault) {
            if (Causes.isDuplicate(fault)) {
                throw new KeyTaken(fault);
            }
            throw fault;
        }
        Object result = call.proceed();
        Response answer = result instanceof Response response
                ? response
                : Response.ok(result).build();
        Map<String, String> headers = new TreeMap<>();
        for (String name : new String[] {HttpHeaders.ETAG, HttpHeaders.LOCATION}) {
            if (answer.getHeaderString(name) != null) {
                headers.put(name, answer.getHeaderString(name));
            }
        }
        Object kept = answer.getEntity() instanceof ShownOnce once ? once.withoutSecret() : answer.getEntity();
        String body = answer.hasEntity() ? Json.mapper().writeValueAsString(kept) : "";
        records.complete(request, answer.getStatus(), Json.mapper().writeValueAsString(headers), body);
        return result;
    }

    private Object replay(IdempotencyRecords.Request request) throws Exception {
        var stored = QuarkusTransaction.requiringNew()
                .call(() -> records.find(request))
                .orElseThrow(() -> CommonProblem.STILL_RUNNING.because(
                        "使用此幂等键的请求刚被撤销，请重试", "The request with this key was just undone: try again"));
        if (!Arrays.equals(stored.hash(), request.hash()) || !stored.route().equals(request.route())) {
            throw CommonProblem.KEY_REUSED.because(
                    "此 Idempotency-Key 已用于内容不同的请求", "This Idempotency-Key was used for a different request");
        }
        Response.ResponseBuilder answer = Response.status(stored.status()).header("Idempotency-Replayed", "true");
        Json.mapper()
                .readValue(stored.headers(), new TypeReference<Map<String, String>>() {})
                .forEach(answer::header);
        if (!stored.body().isEmpty()) {
            answer.entity(stored.body()).type("application/json");
        }
        throw new Replay(answer.build());
    }

    /** The key's row is there already. */
    private static final class KeyTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        KeyTaken(SQLException cause) {
            super(cause);
        }
    }
}
