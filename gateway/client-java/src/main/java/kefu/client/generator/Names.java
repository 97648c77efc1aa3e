package kefu.client.generator;

import java.util.Arrays;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** How what a document names is called in Java. */
final class Names {

    private Names() {}

    /** {@code TicketView} for {@code ticket-view}, and for itself. */
    static String type(String name) {
        String all = Arrays.stream(name.split("[^A-Za-z0-9]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining());
        return Character.isDigit(all.charAt(0)) ? "N" + all : all;
    }

    /** {@code dueAt} for {@code due-at}; never a word of the language. */
    static String member(String name) {
        String type = type(name);
        String member = Character.toLowerCase(type.charAt(0)) + type.substring(1);
        return SourceVersion.isKeyword(member) || RECORD_METHODS.contains(member) ? member + "_" : member;
    }

    /** What a record may not call its components. */
    private static final java.util.Set<String> RECORD_METHODS = java.util.Set.of(
            "of", "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    static String parameter(String segment) {
        return segment.substring(1, segment.length() - 1);
    }
}
