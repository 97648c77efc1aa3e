package kefu.ticket.preset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kefu.platform.json.Json;
import kefu.platform.problem.Refusal;
import kefu.ticket.action.TicketAction;
import kefu.ticket.ticket.TicketFacts;
import org.jspecify.annotations.Nullable;

/**
 * What a macro says of the ticket it is applied to: {@code {{number}}} in its texts and forms becomes the number. Nothing
 * personal is among them.
 */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
    private static final Set<String> KNOWN =
            Set.of("number", "subject", "process", "state", "assignee", "receiver", "operator", "today");

    private final Map<String, String> values = new TreeMap<>();

    Placeholders(TicketFacts ticket, String operator, LocalDate today) {
        values.put("number", ticket.number());
        values.put("subject", Optional.ofNullable(ticket.subject()).orElse(""));
        values.put("process", ticket.state().process());
        values.put("state", ticket.state().state());
        values.put("assignee", Optional.ofNullable(ticket.state().assignee()).orElse(""));
        values.put("receiver", ticket.receiver());
        values.put("operator", operator);
        values.put("today", today.toString());
    }

    /** Notes every placeholder there is no such thing for. */
    static void check(TicketAction action, String pointer, Refusal refusal) {
        check(action.text(), pointer + "/text", refusal);
        check(action.comment(), pointer + "/comment", refusal);
        check(action.assignee(), pointer + "/assignee", refusal);
        JsonNode form = action.form();
        check(form == null ? null : form.toString(), pointer + "/form", refusal);
    }

    private static void check(@Nullable String text, String pointer, Refusal refusal) {
        Matcher found = PLACEHOLDER.matcher(text == null ? "" : text);
        while (found.find()) {
            if (!KNOWN.contains(found.group(1))) {
                refusal.at(
                        pointer,
                        "unknown-placeholder",
                        "没有占位符 " + found.group() + "，可用: "
                                + String.join(", ", KNOWN.stream().sorted().toList()),
                        "There is no " + found.group() + "; there are "
                                + String.join(", ", KNOWN.stream().sorted().toList()));
            }
        }
    }

    TicketAction filled(TicketAction action) {
        return new TicketAction(
                action.kind(),
                action.step(),
                action.form() == null ? null : filled(action.form()),
                filled(action.comment()),
                action.tag(),
                filled(action.text()),
                filled(action.assignee()),
                action.into(),
                action.confirmOtherCustomer());
    }

    private @Nullable String filled(@Nullable String text) {
        return text == null ? null : replaced(text);
    }

    private String replaced(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    private JsonNode filled(JsonNode value) {
        if (value.isTextual()) {
            return TextNode.valueOf(replaced(value.textValue()));
        }
        if (value instanceof ObjectNode object) {
            ObjectNode copy = Json.object();
            object.properties().forEach(member -> copy.set(member.getKey(), filled(member.getValue())));
            return copy;
        }
        if (value instanceof ArrayNode list) {
            ArrayNode copy = Json.mapper().createArrayNode();
            list.forEach(item -> copy.add(filled(item)));
            return copy;
        }
        return value;
    }
}
