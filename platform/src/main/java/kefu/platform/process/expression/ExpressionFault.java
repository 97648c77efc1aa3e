package kefu.platform.process.expression;

/** An expression that does not compile or does not fit its place; the message is for the author of the definition. */
public final class ExpressionFault extends Exception {

    private static final long serialVersionUID = 1L;

    ExpressionFault(String source, String reason) {
        super("expression '" + source + "': " + reason);
    }
}
