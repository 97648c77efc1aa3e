package kefu.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The answers an OpenAPI document promises, by operation. */
final class DocumentedAnswers {

    /** Of a file that somebody has sent. */
    private static final String ANY = "*/*";

    private final List<Address> addresses;
    private final AnswerSchemas schemas;

    DocumentedAnswers(JsonNode document) {
        this.schemas = new AnswerSchemas(document);
        this.addresses = document.path("paths").properties().stream()
                .map(path -> new Address(path.getKey(), path.getValue()))
                .sorted(Comparator.comparingInt(Address::parameters))
                .toList();
    }

    /** JSON that stands for itself; a file of many documents is none. */
    static boolean isJson(String contentType) {
        String type = mediaType(contentType);
        return type.equals("application/json") || type.endsWith("+json");
    }

    private static String mediaType(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Of several paths an address could belong to, the one that says most of it is meant. */
    Optional<Operation> find(String method, String address) {
        String verb = method.toLowerCase(Locale.ROOT);
        return addresses.stream()
                .filter(path -> path.matches(address))
                .findFirst()
                .filter(path -> path.item().has(verb))
                .map(path ->
                        new Operation(method + " " + path.path(), path.item().path(verb)));
    }

    private record Address(String path, JsonNode item, Pattern pattern, int parameters) {

        Address(String path, JsonNode item) {
            this(path, item, Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+")), path.split("\\{", -1).length - 1);
        }

        boolean matches(String address) {
            return pattern.matcher(address).matches();
        }
    }

    /** One operation of the document. */
    final class Operation {

        private final String name;
        private final JsonNode answers;

        private Operation(String name, JsonNode operation) {
            this.name = name;
            this.answers = operation.path("responses");
        }

        /** @param partial whether only some members were asked for, so that others may be missing */
        List<String> faults(int status, String contentType, Supplier<String> body, boolean partial) {
            JsonNode documented = answers.path(Integer.toString(status));
            // Refusals have their status in common with no operation, so most are said of all at once.
            JsonNode answer = documented.isMissingNode() && status >= 400 ? answers.path("default") : documented;
            if (answer.isMissingNode()) {
                return List.of(name + " answered " + status + ", documented are " + names(answers));
            }
            JsonNode content = answer.path("content");
            String type = mediaType(contentType);
            if (type.isEmpty() && content.isEmpty()) {
                return List.of();
            }
            if (!content.has(type) && !(content.has(ANY) && !type.isEmpty())) {
                return List.of(name + " answered " + status + " in '" + type + "', documented are " + names(content));
            }
            if (!isJson(contentType)) {
                return List.of();
            }
            return schemas.faults(content.path(type).path("schema"), body.get(), partial).stream()
                    .map(fault -> name + " answered " + status + ", and not as its document says: " + fault)
                    .toList();
        }

        private static List<String> names(JsonNode object) {
            return object.properties().stream().map(member -> member.getKey()).toList();
        }
    }
}
