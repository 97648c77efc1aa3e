package kefu.licences;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every library of the suite comes under a licence somebody has agreed to; where it offers several, one of them will do. */
class LicencesTest {

    private static final Path DOCUMENT = Path.of("target/bom.json");
    private static final Path ALLOWED = Path.of("src/test/resources/allowed-licences.txt");

    @Test
    void everyLibraryComesUnderALicenceThatIsAllowed() throws IOException {
        JsonNode document = new ObjectMapper().readTree(DOCUMENT.toFile());
        Set<String> allowed = Files.readAllLines(ALLOWED).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toSet());
        List<String> others = new ArrayList<>();
        int libraries = 0;
        for (JsonNode component : document.path("components")) {
            if (!component.path("group").asText().equals("kefu")) {
                libraries++;
                List<String> licences = licences(component);
                if (licences.stream().noneMatch(allowed::contains)) {
                    others.add(component.path("purl").asText() + " under " + licences);
                }
            }
        }
        assertThat(libraries).isGreaterThan(100);
        assertThat(others).isEmpty();
    }

    private static List<String> licences(JsonNode component) {
        List<String> names = new ArrayList<>();
        for (JsonNode licence : component.path("licenses")) {
            JsonNode one = licence.path("license");
            names.add(one.path("id")
                    .asText(one.path("name").asText(licence.path("expression").asText())));
        }
        return names;
    }
}
