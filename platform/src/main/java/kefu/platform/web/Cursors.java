package kefu.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kefu.platform.identity.SharedSecret;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Cursors hold the keys of the last row a caller saw. They are signed for their list, so that a caller can neither take the
 * place of one list for one of another nor make the database search for what he likes.
 */
@Startup // a replica without the secret must not join
@ApplicationScoped
@Unremovable // Paging, which no container makes, looks it up
public class Cursors {

    private static final String SECRET = "kefu.cursor.secret";
    private static final int SIGNATURE = 16;
    private static final int LONGEST = 2_000;

    private final SecretKeySpec key;

    @Inject
    Cursors(@ConfigProperty(name = SECRET) Optional<String> secret) {
        this(secret, ConfigUtils.getProfiles());
    }

    Cursors(Optional<String> secret, List<String> profiles) {
        byte[] bytes = SharedSecret.require(SECRET, secret, profiles).getBytes(StandardCharsets.UTF_8);
        key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    /** A place in what is no list of rows. */
    public String sign(List<String> keys) {
        return sign("", keys);
    }

    /** The keys of such a place. */
    public List<String> read(String cursor) {
        return read("", cursor);
    }

    /**
     * What nobody else can make.
     *
     * @param list what these are keys of: in another list, or another order, they mean something else or nothing
     */
    String sign(String list, List<String> keys) {
        try {
            byte[] body = Json.mapper().writeValueAsBytes(keys);
            byte[] all = Arrays.copyOf(signature(list, body), SIGNATURE + body.length);
            System.arraycopy(body, 0, all, SIGNATURE, body.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The keys of a cursor of ours into this list; anything else is refused. */
    List<String> read(String list, String cursor) {
        try {
            if (cursor.length() > LONGEST) {
                throw forged();
            }
            byte[] all = Base64.getUrlDecoder().decode(cursor);
            if (all.length <= SIGNATURE) {
                throw forged();
            }
            byte[] body = Arrays.copyOfRange(all, SIGNATURE, all.length);
            if (!MessageDigest.isEqual(signature(list, body), Arrays.copyOf(all, SIGNATURE))) {
                throw forged();
            }
            return List.of(Json.mapper().readValue(body, String[].class));
        } catch (IllegalArgumentException | IOException broken) {
            throw forged();
        }
    }

    private byte[] signature(String list, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(body), SIGNATURE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Refusal forged() {
        return CommonProblem.INVALID
                .because("游标无效", "The cursor is not one of ours")
                .at("?cursor", "bad-cursor", "请使用上一页返回的 next", "Use the next of the previous page");
    }
}
