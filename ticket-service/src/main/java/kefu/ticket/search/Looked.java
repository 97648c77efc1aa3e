package kefu.ticket.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words as a condition that is tested ticket by ticket: each occurs, as it stands, in the ticket or in what was written on it
 * since.
 *
 * @param condition about the ticket {@code t}
 */
record Looked(String condition, List<Object> parameters) {

    private static final String ONE = "(t.search_text LIKE ? OR EXISTS (SELECT 1 FROM ticket_words w"
            + " FORCE INDEX (ticket_words_ticket) WHERE w.ticket_id = t.id AND w.for_all >= ? AND w.words LIKE ?))";

    /** @param house whether what only people of the house may read is looked through too */
    static Looked forWords(List<?> words, boolean house) {
        List<Object> parameters = new ArrayList<>();
        for (Object word : words) {
            String like = like(word.toString());
            Collections.addAll(parameters, like, house ? 0 : 1, like);
        }
        return new Looked(words.stream().map(_ -> ONE).collect(Collectors.joining(" AND ")), parameters);
    }

    /** @param quoted as {@link SearchText} writes it */
    private static String like(String quoted) {
        return quoted.replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_")
                .replace('"', '%');
    }
}
