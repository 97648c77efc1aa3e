package kefu.platform.process.yaml;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Lets an author write {@code ticket.complaint.rectified.v1 {severity, rectifiedAt: now}} without quotes, which plain
 * YAML would refuse. Lines keep their numbers.
 */
final class EventShorthand {

    private static final Pattern UNQUOTED =
            Pattern.compile("(?<![\"'\\w.-])[a-z][\\w-]*(?:\\.[\\w-]+)+\\.v\\d+[ \\t]+\\{(?:[^{}\\n]|\\{[^{}\\n]*})*}");

    private EventShorthand() {}

    static String quoted(String yaml) {
        return UNQUOTED.matcher(yaml).replaceAll(EventShorthand::quote);
    }

    private static String quote(MatchResult match) {
        return ("'" + match.group().replace("'", "''") + "'")
                .replace("\\", "\\\\")
                .replace("$", "\\$");
    }
}
