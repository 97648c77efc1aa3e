package kefu.local;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed after the command's name, sorted into words and options. An option nobody knows is refused, because a
 * mistyped one would silently do something else.
 *
 * @param words everything that is not an option, in order
 * @param options options by name, without dashes; a flag has an empty value
 */
public record Arguments(List<String> words, Map<String, String> options) {

    public Arguments {
        words = List.copyOf(words);
        options = Map.copyOf(options);
    }

    /** Sorts a command line by the options the command knows; {@code --} ends the options. */
    static Arguments parse(List<String> line, Options known) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        var rest = line.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.equals("--")) {
                rest.forEachRemaining(words::add);
            } else if (!word.startsWith("-") || word.equals("-")) {
                words.add(word);
            } else {
                String[] pair = word.split("=", 2);
                String name = known.name(pair[0]);
                if (known.flags().contains(name)) {
                    refuseValue(pair);
                    options.put(name, "");
                } else if (pair.length == 2) {
                    options.put(name, pair[1]);
                } else if (rest.hasNext()) {
                    options.put(name, rest.next());
                } else {
                    throw new Failure(word + " needs a value.");
                }
            }
        }
        return new Arguments(words, options);
    }

    /** Everything as it was typed, for a command that hands it on to another program. */
    static Arguments untouched(List<String> line) {
        return new Arguments(line, Map.of());
    }

    public boolean has(String flag) {
        return options.containsKey(flag);
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The only word there may be, if it is there. */
    public Optional<String> onlyWord() {
        if (words.size() > 1) {
            throw new Failure("One argument too many: " + words.get(1));
        }
        return words.stream().findFirst();
    }

    /** Refuses words where the command takes none. */
    public void noWords() {
        if (!words.isEmpty()) {
            throw new Failure("One argument too many: " + words.getFirst());
        }
    }

    private static void refuseValue(String[] pair) {
        if (pair.length == 2) {
            throw new Failure(pair[0] + " takes no value.");
        }
    }
}
