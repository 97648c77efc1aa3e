package kefu.platform.web;

import jakarta.ws.rs.core.Response;

/** Carries a stored answer past the method it replaces, whatever that method returns. */
final class Replay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Response answer;

    Replay(Response answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    Response answer() {
        return answer;
    }
}
