package kefu.client;

import java.net.URI;

/** Nobody answered, however often it was asked. Whether a write took effect is unknown: repeat it with the same key. */
public final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreachable(URI address, Throwable cause) {
        super(address + " does not answer: " + cause.getMessage(), cause);
    }
}
