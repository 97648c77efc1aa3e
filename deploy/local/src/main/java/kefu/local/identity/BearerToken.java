package kefu.local.identity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A signed JWT (RS256), as every service of the suite verifies it. */
public final class BearerToken {
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private BearerToken() {}

    /** The compact form: head, claims and signature. */
    public static String of(Claims claims, SigningKey key) {
        String head = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":" + Claims.quoted(key.id()) + "}";
        String signed = encode(head) + "." + encode(claims.json());
        return signed + "." + TEXT.encodeToString(key.sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String encode(String json) {
        return TEXT.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
