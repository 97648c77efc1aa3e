package kefu.ticket.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where tickets are found by rare words, each of them somewhere in the ticket. The words of a ticket lie in two full-text
 * indexes, and both are asked for each word, so no table is walked through. For people of the house, who may read every word.
 */
record Hits(String from, List<Object> parameters) {

    private static final String ONE =
            "(SELECT id AS hit FROM ticket WHERE MATCH (search_text) AGAINST (? IN BOOLEAN MODE)"
                    + " UNION SELECT ticket_id FROM ticket_words WHERE MATCH (words) AGAINST (? IN BOOLEAN MODE))";

    static Hits of(List<?> words) {
        List<Object> parameters = new ArrayList<>();
        words.forEach(word -> Collections.addAll(parameters, word, word));
        StringBuilder from = new StringBuilder(ONE + " w0");
        for (int i = 1; i < words.size(); i++) {
            from.append(" JOIN ")
                    .append(ONE)
                    .append(" w")
                    .append(i)
                    .append(" ON w")
                    .append(i)
                    .append(".hit = w0.hit");
        }
        return new Hits(from.append(" JOIN ticket t ON t.id = w0.hit").toString(), parameters);
    }
}
