package kefu.ticket.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kefu.platform.operations.Columns;
import kefu.ticket.ticket.Viewer;

/**
 * The newest few thousand tickets, looked through one by one for words. A word that many have fills a page from these alone,
 * however large the table is, where the full-text index would gather all its hits first; {@link Hits} finds the others. For people
 * of the house, who may read every word; whoever finds only what names him has no need of it.
 */
record Recent(String condition, List<Object> parameters) {

    static final String FROM = "ticket t FORCE INDEX (PRIMARY)";

    private static final int ROWS = 5_000;

    /** Of letters and digits alone: the index finds exactly the texts that contain them. */
    private static final Pattern PLAIN = Pattern.compile("\"[\\p{L}\\p{N}]+\"");

    private static final String ONE = "(t.search_text LIKE ? OR EXISTS (SELECT 1 FROM ticket_words w"
            + " FORCE INDEX (ticket_words_ticket) WHERE w.ticket_id = t.id AND w.words LIKE ?))";
    private static final String SINCE =
            " AND t.id >= (SELECT MIN(newest.id) FROM (SELECT id FROM ticket FORCE INDEX (PRIMARY)"
                    + " WHERE id < ? ORDER BY id DESC LIMIT " + ROWS + ") newest)";
    private static final byte[] BEYOND_ALL = Columns.bytes(new UUID(-1, -1));

    /** @param after where the page before ended */
    static Optional<Recent> of(List<?> words, Viewer viewer, List<String> after) {
        if (!viewer.isOfHouse()
                || !words.stream()
                        .allMatch(word -> PLAIN.matcher(word.toString()).matches())) {
            return Optional.empty();
        }
        List<Object> parameters = new ArrayList<>();
        for (Object word : words) {
            String like = word.toString().replace('"', '%');
            Collections.addAll(parameters, like, like);
        }
        parameters.add(after.isEmpty() ? BEYOND_ALL : Columns.bytes(UUID.fromString(after.getLast())));
        String each = words.stream().map(_ -> ONE).collect(Collectors.joining(" AND "));
        return Optional.of(new Recent(each + SINCE, parameters));
    }
}
