package kefu.platform.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kefu.platform.text.Text;

/**
 * The only way the suite says no: thrown anywhere, written once as {@code application/problem+json}. It rolls the
 * transaction back, so a refused request changes nothing.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What every problem has (RFC 9457), and no fact beside it may take the place of. */
    private static final Set<String> MEMBERS =
            Set.of("type", "title", "status", "detail", "instance", "traceId", "errors");

    private final transient ProblemType type;
    private final transient Text detail;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();
    private final transient List<Violation> violations = new ArrayList<>();

    Refusal(ProblemType type, Text detail) {
        // A refusal is an answer, not a fault: no stack trace is taken.
        super(type.slug() + ": " + detail.en(), null, false, false);
        this.type = type;
        this.detail = detail;
    }

    /** Adds a machine-readable fact, for example {@code expected} or {@code possibleFrom}. */
    public Refusal with(String extension, Object value) {
        if (MEMBERS.contains(extension)) {
            throw new IllegalArgumentException(extension + " is said of every problem: name the fact otherwise");
        }
        extensions.put(extension, value);
        return this;
    }

    /** Adds an entry to {@code errors}. */
    public Refusal at(String pointer, String code, String zh, String en) {
        violations.add(new Violation(pointer, code, Text.of(zh, en)));
        return this;
    }

    public Refusal at(List<Violation> more) {
        violations.addAll(more);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public Text detail() {
        return detail;
    }

    public Map<String, Object> extensions() {
        return Collections.unmodifiableMap(extensions);
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }
}
