package kefu.ticket.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kefu.platform.problem.CommonProblem;

/** What somebody typed into the search box, as a query of the full-text index: every word must occur, as it stands. */
final class SearchText {

    /** The index knows pairs of characters; less cannot be found. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 100;

    private SearchText() {}

    static String query(String typed) {
        List<String> words = Arrays.stream(typed.strip().split("[\\s\"+\\-<>()~*@]+"))
                .filter(word -> word.length() >= SHORTEST)
                .toList();
        if (words.isEmpty() || typed.length() > LONGEST) {
            throw CommonProblem.INVALID
                    .because("搜索词须为 2 到 100 个字符", "Search for 2 to 100 characters")
                    .at("?q", "length", "须为 2 到 100 个字符", "Must have 2 to 100 characters");
        }
        return words.stream().map(word -> "+\"" + word + "\"").collect(Collectors.joining(" "));
    }
}
