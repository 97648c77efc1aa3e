package kefu.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import kefu.platform.identity.OperatorId;
import kefu.platform.json.Json;
import kefu.platform.problem.Violation;
import kefu.platform.process.form.Field;
import kefu.platform.process.form.FieldReader;
import kefu.platform.process.form.Form;
import kefu.platform.process.yaml.Faults;
import kefu.platform.process.yaml.Section;
import kefu.platform.process.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    private static final Form FORM = form("""
            name: {type: string, required: true}
            note: text
            count: {type: integer, min: 1, max: 10}
            weight: decimal
            urgent: boolean
            on: date
            at: date-time
            phone: {type: phone, personal: true}
            mail: email
            technician: {type: operator, takesWork: true}
            fee: money
            kind: {enum: [A, B]}
            against: {type: object, properties: {rank: {enum: [X, Y], required: true}}}
            parts: {type: list, max: 3, items: {type: object, properties: {code: {type: string, required: true}, price: money}}}
            plate: {type: string, pattern: '^[A-Z]{2}[0-9]{4}$', title: {zh: 车牌, en: Plate}}
            """);

    private static Form form(String yaml) {
        Faults faults = new Faults("form.yaml");
        Map<String, Field> fields =
                FieldReader.fields(new Section(YamlReader.read(yaml, faults).orElseThrow(), "form", faults));
        assertThat(faults.list()).isEmpty();
        return new Form(fields);
    }

    private static List<String> faults(String form) {
        return FORM.check(FORM.cleaned(Json.read(form))).stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    private static List<String> field(String field) {
        return faults("{\"name\": \"a\", " + field + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"count\": 10, \"weight\": 12.5, \"urgent\": false",
                "\"on\": \"2024-02-29\", \"at\": \"2024-03-01T10:00:00+08:00\"",
                "\"mail\": \"kefu@example.com\", \"kind\": \"B\"",
                "\"fee\": {\"amount\": \"5000.00\", \"currency\": \"CNY\"}",
                "\"against\": {\"rank\": \"X\"}, \"parts\": [{\"code\": \"p\"}, {\"code\": \"q\"}]",
                "\"plate\": \"AB1234\", \"note\": \"\", \"parts\": []",
                "\"note\": null, \"against\": null",
                "\"technician\": \"auth0|1001\"",
            })
    void whatIsMeantIsAccepted(String field) {
        assertThat(field(field)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"count\": 11                                     | /form/count too-large",
                "\"count\": 1.5                                    | /form/count type",
                "\"count\": \"1\"                                  | /form/count type",
                "\"weight\": 1e30                                  | /form/weight too-large",
                "\"on\": \"2024-02-30\"                            | /form/on date",
                "\"on\": \"0024-02-28\"                            | /form/on absurd-date",
                "\"on\": \"2024-3-1\"                              | /form/on date",
                "\"at\": \"2024-03-01T10:00:00\"                   | /form/at date-time",
                "\"at\": \"9024-03-01T10:00:00Z\"                  | /form/at absurd-date",
                "\"at\": \"2016-12-31T23:59:60Z\"                  | /form/at date-time",
                "\"mail\": \"kefu\"                                | /form/mail email",
                "\"fee\": {\"amount\": \"5000.001\", \"currency\": \"CNY\"} | /form/fee money",
                "\"fee\": {\"amount\": \"-1.00\", \"currency\": \"CNY\"}    | /form/fee/amount out-of-range",
                "\"fee\": {\"amount\": 5, \"currency\": \"CNY\"}   | /form/fee/amount type",
                "\"fee\": {\"amount\": \"5.00\", \"currency\": \"XQZ\"}     | /form/fee money",
                "\"kind\": \"C\"                                   | /form/kind enum",
                "\"against\": {}                                   | /form/against/rank required",
                "\"against\": {\"rank\": \"X\", \"why\": 1}        | /form/against/why unknown-field",
                "\"parts\": [{\"code\": \"p\"}, {}]                | /form/parts/1/code required",
                "\"parts\": [1, 2, 3, 4]                           | /form/parts too-many",
                "\"plate\": \"1234\"                               | /form/plate pattern",
                "\"technician\": \"王师傅\"                        | /form/technician pattern",
                "\"technician\": \"1001 \"                         | /form/technician pattern",
                "\"technician\": \"1001\\n\"                       | /form/technician pattern",
                "\"technician\": \"\"                              | /form/technician pattern",
                "\"na/me\": 1                                      | /form/na~1me unknown-field",
            })
    void whatCannotBeMeantIsRefusedWithItsPlace(String field, String fault) {
        assertThat(field(field)).contains(fault);
    }

    @Test
    void aBlankIsNoAnswer() {
        assertThat(faults("{\"name\": \" \\t　\"}")).containsExactly("/form/name blank");
        assertThat(faults("{}")).containsExactly("/form/name required");
        assertThat(faults("{\"name\": null}")).containsExactly("/form/name required");
        assertThat(faults("[]")).containsExactly("/form type");
        assertThat(faults("\"a\"")).containsExactly("/form type");
    }

    @Test
    void whatNoDatabaseKeepsAsItIsIsNoText() {
        assertThat(faults("{\"name\": \"a\\ud800\"}")).containsExactly("/form/name characters");
        assertThat(faults("{\"name\": \"a\\u0000b\"}")).containsExactly("/form/name characters");
        assertThat(faults("{\"name\": \"\\ud83d\\ude00\"}")).isEmpty();
    }

    @Test
    void textsHaveAnEnd() {
        assertThat(faults("{\"name\": \"" + "客".repeat(200) + "\"}")).isEmpty();
        assertThat(faults("{\"name\": \"" + "客".repeat(201) + "\"}")).containsExactly("/form/name too-long");
        assertThat(field("\"note\": \"" + "客".repeat(10_001) + "\"")).containsExactly("/form/note too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "+86 138 0013 8000",
                "021-61234567",
                "0755-1234567 转 801",
                "61234567",
                "400-820-8820",
                "95588",
                "12345",
                "(010) 6123 4567",
                "+1 650 253 0000",
                "8008208820"
            })
    void numbersThatCanBeDialledAreAccepted(String phone) {
        assertThat(field("\"phone\": \"" + phone + "\"")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "123", "10000000000", "138001380001234567", "call me", "+99 1", "电话"})
    void whatCannotBeDialledIsRefused(String phone) {
        assertThat(field("\"phone\": \"" + phone + "\"")).containsExactly("/form/phone phone");
    }

    @Test
    void everyRefusalSpeaksBothLanguages() {
        assertThat(FORM.check(Json.read("{\"name\": 1, \"nope\": 2, \"kind\": \"C\"}")))
                .extracting(Violation::message)
                .allSatisfy(message -> assertThat(message.zh()).isNotEqualTo(message.en()));
    }

    @Test
    void whoIsNoOperatorIsToldWhatAnOperatorIdLooksLike() {
        assertThat(FORM.check(Json.read("{\"name\": \"a\", \"technician\": \"王师傅\"}")))
                .extracting(Violation::message)
                .containsExactly(OperatorId.NONE);
    }

    @Test
    void theSchemaMarksWhatIsPersonalAndWhoTakesWork() {
        assertThat(FORM.schema().at("/properties/phone/x-personal").asBoolean()).isTrue();
        assertThat(FORM.schema().at("/properties/technician/x-takes-work").asBoolean())
                .isTrue();
        assertThat(FORM.schema().at("/properties/technician/x-operator").asBoolean())
                .isTrue();
        assertThat(FORM.schema().at("/properties/note/x-takes-work").isMissingNode())
                .isTrue();
        assertThat(FORM.schema().at("/properties/plate/x-title/en").asText()).isEqualTo("Plate");
    }

    @Test
    void theSchemaIsTheSameAsTextAndAsTreeAndIndented() throws JsonProcessingException {
        Map<String, JsonNode> answer = Map.of("form", FORM.schema());
        JsonNode read = Json.read(Json.write(answer));
        assertThat(read.at("/form/properties/plate/x-title/en").asText()).isEqualTo("Plate");
        assertThat(Json.tree(answer).path("form")).hasToString(read.path("form").toString());
        String indented = Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(answer);
        assertThat(indented).contains("\n    \"properties\" :");
        assertThat(Json.read(indented)).hasToString(read.toString());
    }
}
