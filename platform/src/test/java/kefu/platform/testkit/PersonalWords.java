package kefu.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Field names under which personal data hides. Facts travel between services, people do not. */
final class PersonalWords {

    private static final Set<String> WORDS = Set.of(
            "phone",
            "phones",
            "mobile",
            "telephone",
            "tel",
            "fax",
            "email",
            "mail",
            "name",
            "names",
            "firstname",
            "lastname",
            "fullname",
            "address",
            "addresses",
            "birthday",
            "birthdate",
            "passport",
            "complainant",
            "contact",
            "contacts");
    private static final Set<String> PHRASES =
            Set.of("id card", "idcard", "identity card", "bank account", "card number");

    private PersonalWords() {}

    static void collect(JsonNode node, Set<String> found) {
        node.properties().forEach(field -> {
            if (looksPersonal(field.getKey())) {
                found.add(field.getKey());
            }
        });
        node.forEach(child -> collect(child, found));
    }

    private static boolean looksPersonal(String field) {
        String spaced = field.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replaceAll("[^A-Za-z]+", " ")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(spaced.split(" ")).anyMatch(WORDS::contains)
                || PHRASES.stream().anyMatch(spaced::contains);
    }
}
