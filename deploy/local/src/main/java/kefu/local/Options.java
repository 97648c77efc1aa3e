package kefu.local;

import java.util.Set;
import java.util.TreeSet;

/**
 * The options a command knows, without dashes. A short one is the first letter of a flag: {@code -f} is {@code --follow}.
 *
 * @param flags options without a value
 * @param valued options with a value
 */
public record Options(Set<String> flags, Set<String> valued) {

    /** No option at all. */
    public static final Options NONE = new Options(Set.of(), Set.of());

    /** The full name of an option as it was typed. */
    String name(String typed) {
        String name = typed.startsWith("--") ? typed.substring(2) : flagOf(typed);
        if (flags.contains(name) || valued.contains(name)) {
            return name;
        }
        Set<String> all = new TreeSet<>(flags);
        all.addAll(valued);
        throw new Failure(
                "There is no option " + typed + (all.isEmpty() ? "." : "; known: --" + String.join(", --", all) + "."));
    }

    private String flagOf(String typed) {
        String letter = typed.substring(1);
        return flags.stream()
                .filter(flag -> flag.substring(0, 1).equals(letter))
                .findFirst()
                .orElse(typed);
    }
}
