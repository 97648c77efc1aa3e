package kefu.ticket.search;

import java.util.Arrays;
import java.util.List;
import kefu.platform.problem.CommonProblem;

/** What somebody typed into the search box, as queries of a full-text index: every word must occur, as it stands. */
final class SearchText {

    /** The index knows pairs of characters; less cannot be found. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 100;

    private SearchText() {}

    /** Each word costs a search of its own. */
    private static final int MOST = 6;

    static List<String> words(String typed) {
        List<String> words = Arrays.stream(typed.strip().split("[\\s\"+\\-<>()~*@]+"))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .toList();
        if (words.isEmpty() || words.size() > MOST || typed.length() > LONGEST) {
            throw CommonProblem.INVALID
                    .because("搜索内容须为 2 到 100 个字符，最多 6 个词", "Search for 2 to 100 characters, at most 6 words")
                    .at("?q", "length", "须为 2 到 100 个字符，最多 6 个词", "Must have 2 to 100 characters in at most 6 words");
        }
        return words.stream().map(word -> '"' + word + '"').toList();
    }
}
