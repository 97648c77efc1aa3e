package kefu.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiGoldenTest {

    private static final String RELEASED = """
            openapi: 3.1.0
            info: {title: shop, version: "1"}
            servers: [{url: "http://localhost:4711"}]
            paths:
              /items/{id}:
                get:
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - {name: colour, in: query, schema: {type: string}}
                  responses:
                    "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/ItemView"}}}}
              /items:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/NewItem"}}}}
                  responses: {"201": {description: made}}
            components:
              schemas:
                NewItem:
                  type: object
                  properties: {count: {type: integer}, text: {type: [string, "null"]}}
                  required: [count]
                ItemView:
                  type: object
                  properties: {count: {type: integer}, kind: {type: string, enum: [SMALL, LARGE]}}
            """;

    @TempDir
    Path released;

    @Test
    void theServerIsLeftOutAndTheOrderIsFixed() {
        String stable = OpenApiGolden.stable(RELEASED);
        assertThat(stable).doesNotContain("4711").contains("version: \"1\"");
        assertThat(stable.indexOf("  ItemView:")).isLessThan(stable.indexOf("  NewItem:"));
        assertThat(stable.indexOf("  /items:")).isLessThan(stable.indexOf("  /items/{id}:"));
        assertThat(OpenApiGolden.stable(stable)).isEqualTo(stable);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/items:|/goods:",
                "name: colour|name: shade",
                "required: [count]|required: [count, text]",
                "{count: {type: integer}, text|{count: {type: string}, text",
                "{count: {type: integer}, kind|{kind",
                "in: query, schema|in: query, required: true, schema",
            })
    void whatABreakIsIsNoticed(String before, String after) throws Exception {
        Files.writeString(released.resolve("v1.yaml"), RELEASED);
        assertThat(RELEASED).contains(before);
        assertThatThrownBy(() -> OpenApiGolden.checkReleased(released, RELEASED.replace(before, after)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("breaks what was released as v1.yaml");
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "description: ok|description: found",
                "{count: {type: integer}, kind|{added: {type: string}, count: {type: integer}, kind",
                "- {name: colour|- {name: size, in: query, schema: {type: string}}\\n        - {name: colour",
                "text: {type: [string, \"null\"]}|text: {type: [string, \"null\"]}, more: {type: string}",
            })
    void whatIsAddedBreaksNothing(String before, String after) throws Exception {
        Files.writeString(released.resolve("v1.yaml"), RELEASED);
        assertThat(RELEASED).contains(before);
        assertThatCode(() ->
                        OpenApiGolden.checkReleased(released, RELEASED.replace(before, after.replace("\\n", "\n"))))
                .doesNotThrowAnyException();
    }

    @Test
    void aReleaseIsKeptAsItWasAndHoldsEveryLaterDocument() {
        Path folder = released.resolve("openapi-released");
        OpenApiGolden.release(folder, "1.0", RELEASED);
        OpenApiGolden.release(folder, "1.0", RELEASED);
        String broken = RELEASED.replace("/items:", "/goods:");
        assertThatThrownBy(() -> OpenApiGolden.checkReleased(folder, broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/items is gone");
        assertThatThrownBy(() -> OpenApiGolden.release(folder, "1.0", broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1.0 was released with another document");
        OpenApiGolden.release(folder, "1.1", RELEASED.replace("name: colour", "name: shade"));
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("1.1.yaml"));
    }

    @Test
    void anAnswerWithoutWordsOrWithoutItsKindIsNoticed() {
        assertThat(OpenApiAnswers.faults(OpenApiGolden.read(RELEASED.replace("description: ok, ", ""))))
                .contains("get /items/{id} 200 has no description")
                .contains("post /items 201 has no media type")
                .hasSize(2);
    }

    @Test
    void beforeTheFirstReleaseNothingCanBreak() {
        assertThatCode(() -> OpenApiGolden.checkReleased(released.resolve("none"), RELEASED))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{count: 2, text: red}|",
                "{count: two}|post /items",
                "{text: red}|post /items",
            })
    void anExampleItsOwnSchemaRefusesIsNoticed(String example, String expected) {
        String body = "NewItem\"}";
        String document = RELEASED.replace(body, body + ", example: " + example);
        assertThat(document).contains("example: " + example);
        List<String> faults = OpenApiExamples.faults(OpenApiGolden.read(document));
        if (expected == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).allMatch(fault -> fault.startsWith(expected)).isNotEmpty();
        }
    }
}
