package kefu.platform.testkit;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What the service under test logs from now on until it is closed. */
public final class Logged extends Handler implements AutoCloseable {

    private final Queue<String> all = new ConcurrentLinkedQueue<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final Logger root = Logger.getLogger("");

    public Logged() {
        setLevel(Level.ALL);
        root.addHandler(this);
    }

    /** Each with what was thrown. */
    public List<String> all() {
        return List.copyOf(all);
    }

    public List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void publish(LogRecord record) {
        String logger = String.valueOf(record.getLoggerName());
        // The tests' own client.
        if (logger.startsWith("org.apache.http")) {
            return;
        }
        String message = record instanceof ExtLogRecord ext ? ext.getFormattedMessage() : record.getMessage();
        String line = logger + ": " + message + " " + record.getThrown();
        all.add(line);
        if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
            errors.add(line);
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
