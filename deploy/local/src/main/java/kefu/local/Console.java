package kefu.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Talks to the person at the terminal: results on standard output, progress and trouble on standard error. */
public final class Console {
    private final PrintStream out;
    private final PrintStream progress;

    private Console(PrintStream out, PrintStream progress) {
        this.out = out;
        this.progress = progress;
    }

    /** The terminal the launcher was started from; always UTF-8, as customers' names are. */
    public static Console terminal() {
        return new Console(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    /** A result: what a script would read. */
    public void line(String text) {
        out.println(text);
    }

    /** What is happening right now. */
    public void progress(String text) {
        progress.println("· " + text);
    }

    /** Why it did not work, and what to do. */
    public void trouble(String text) {
        progress.println("✗ " + text);
    }
}
