package kefu.local;

/** Something the person at the terminal must know and can act on; told as one message, without a stack trace. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Failure(String message) {
        super(message);
    }

    /** The exit code of the launcher. */
    public int code() {
        return 1;
    }

    public Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
