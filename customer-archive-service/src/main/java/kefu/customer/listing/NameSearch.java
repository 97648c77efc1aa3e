package kefu.customer.listing;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Turns what a person types into an expression of MySQL's ngram index: every word must occur in the name, Chinese needs no
 * blanks between words, and no character has a special meaning.
 */
final class NameSearch {

    private NameSearch() {}

    /** Empty where nothing searchable was typed. */
    static String expression(String typed) {
        return Arrays.stream(typed.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.codePointCount(0, word.length()) == 1 ? "+" + word + "*" : "+\"" + word + "\"")
                .collect(Collectors.joining(" "));
    }
}
