package kefu.gateway.client;

import java.time.Duration;

/** Why no token is issued, in the words of RFC 6749, which OAuth libraries understand. */
final class TokenRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String error;
    private final Duration retryAfter;

    private TokenRefused(int status, String error, String description, Duration retryAfter) {
        super(description, null, false, false);
        this.status = status;
        this.error = error;
        this.retryAfter = retryAfter;
    }

    static TokenRefused request(String description) {
        return new TokenRefused(400, "invalid_request", description, Duration.ZERO);
    }

    static TokenRefused grant() {
        return new TokenRefused(400, "unsupported_grant_type", "Only client_credentials is offered", Duration.ZERO);
    }

    static TokenRefused scope(String description) {
        return new TokenRefused(400, "invalid_scope", description, Duration.ZERO);
    }

    /** The same for an unknown client, a wrong secret and a client that was shut out: nothing can be told apart. */
    static TokenRefused client() {
        return new TokenRefused(401, "invalid_client", "The client or its secret is not known here", Duration.ZERO);
    }

    static TokenRefused tooOften(Duration wait) {
        return new TokenRefused(429, "slow_down", "Too many failures: wait before the next try", wait);
    }

    static TokenRefused away() {
        return new TokenRefused(
                503, "temporarily_unavailable", "No token can be issued at the moment", Duration.ofSeconds(2));
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
