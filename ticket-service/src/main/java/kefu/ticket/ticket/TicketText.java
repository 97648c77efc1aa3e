package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import kefu.platform.process.form.Field;
import kefu.platform.process.form.FieldType;
import org.jspecify.annotations.Nullable;

/** The words a ticket is called by and found by. Personal data is never among them. */
final class TicketText {

    private static final Set<FieldType> SEARCHABLE = EnumSet.of(FieldType.TEXT, FieldType.STRING, FieldType.OPERATOR);
    private static final int SUBJECT = 80;
    private static final int SEARCHED = 4_000;

    private TicketText() {}

    /** The first long text of the form, shortened: what an agent would have typed as the subject. */
    static @Nullable String subject(JsonNode form, Map<String, Field> fields) {
        return fields.values().stream()
                .filter(field -> field.type() == FieldType.TEXT && !field.personal())
                .map(field -> form.path(field.name()).asText("").strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> cut(text.replaceAll("\\s+", " "), SUBJECT))
                .orElse(null);
    }

    /** Number, subject and every text of the form and of the house's own fields. */
    static String searched(TicketFacts ticket, Map<String, Field> fields, Map<String, Field> ofTheHouse) {
        StringJoiner words = new StringJoiner("\n").add(ticket.number());
        if (ticket.subject() != null) {
            words.add(ticket.subject());
        }
        collect(ticket.customFields(), ofTheHouse, words);
        collect(ticket.state().data(), fields, words);
        return cut(words.toString(), SEARCHED);
    }

    private static void collect(JsonNode form, Map<String, Field> fields, StringJoiner words) {
        fields.forEach((name, field) -> {
            JsonNode value = form.path(name);
            if (field.personal() || value.isMissingNode()) {
                return;
            }
            if (SEARCHABLE.contains(field.type())) {
                words.add(value.asText());
            } else if (field.type() == FieldType.OBJECT) {
                collect(value, field.properties(), words);
            }
        });
    }

    /** Never in the middle of a character. */
    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
