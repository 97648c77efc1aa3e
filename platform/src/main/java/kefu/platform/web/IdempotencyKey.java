package kefu.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** The {@code Idempotency-Key} of this request and the fingerprint of what it asks for. */
@RequestScoped
class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    @Context
    @Nullable
    HttpServerRequest http;

    /** The key as sent, 1 to 255 visible characters, or null if none was sent. */
    @Nullable
    String value() {
        String sent = http == null ? null : http.getHeader(HEADER);
        if (sent == null || sent.matches("[\\x21-\\x7e]{1,255}")) {
            return sent;
        }
        throw CommonProblem.MALFORMED.because(
                "Idempotency-Key 须为 1 到 255 个可见 ASCII 字符", "Idempotency-Key must be 1 to 255 visible ASCII characters");
    }

    IdempotencyRecords.Request request(String caller, String key, InvocationContext call) {
        String path = http == null ? "" : http.method() + " " + http.path();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            for (Object argument : call.getParameters()) {
                digest.update((byte) 0);
                digest.update(Json.mapper().writeValueAsBytes(argument));
            }
            return new IdempotencyRecords.Request(
                    caller,
                    key,
                    call.getMethod().getDeclaringClass().getSimpleName() + "."
                            + call.getMethod().getName(),
                    digest.digest());
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
