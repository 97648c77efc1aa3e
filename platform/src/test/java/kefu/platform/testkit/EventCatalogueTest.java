package kefu.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each promise of an event catalogue can be broken, and is noticed. */
class EventCatalogueTest {

    private static final String TYPE = "shop.item.sold.v1";

    @TempDir
    Path folder;

    @BeforeEach
    void aGoodEvent() throws Exception {
        schema(
                "{'type':'object','properties':{'itemId':{'type':'string'},'count':{'type':'integer'}},'required':['itemId']}");
        example("{'itemId':'7','count':2}");
    }

    @Test
    void aGoodEventHasNoFault() {
        assertThat(EventCatalogue.faults(folder)).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'type':'objekt'}                                        | enumeration",
                "{'type':'array'}                                         | an event is an object",
                "{'type':'object','required':['price']}                   | price",
                "{'type':'object','additionalProperties':false,'properties':{'itemId':{},'count':{}}} | fields added later",
                "{'type':'object','properties':{'part':{'type':'object','additionalProperties':false}}} | fields added later",
                "{'type':'object','properties':{'customerName':{}}}       | 'customerName' looks like personal data",
                "{'type':'object','properties':{'phone':{}}}              | 'phone' looks like personal data",
                "{'type':'object','properties':{'email':{}}}              | 'email' looks like personal data",
                "{'type':'object','properties':{'part':{'type':'object','properties':{'home_address':{}}}}} | 'home_address'",
                "{'type':'object','properties':{'idCard':{}}}             | 'idCard' looks like personal data",
                "{                                                        | is no JSON",
                "[]                                                       | needs both a schema and an example",
            })
    void aBadSchemaIsAFault(String schema, String expected) throws Exception {
        schema(schema);
        assertThat(EventCatalogue.faults(folder))
                .anySatisfy(fault -> assertThat(fault).contains(expected));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'count':2}                          | itemId",
                "{'itemId':7}                         | itemId",
                "{'itemId':'7','mobile':'138'}        | 'mobile' looks like personal data",
                "{'itemId':'7'                        | is no JSON",
            })
    void aBadExampleIsAFault(String example, String expected) throws Exception {
        example(example);
        assertThat(EventCatalogue.faults(folder))
                .anySatisfy(fault -> assertThat(fault).contains(expected));
    }

    @Test
    void schemaAndExampleComeInPairs() throws Exception {
        Files.delete(folder.resolve(TYPE + ".example.json"));
        assertThat(EventCatalogue.faults(folder))
                .containsExactly(TYPE + " needs both a schema and an example, JSON objects both");
        example("{}");
        Files.delete(folder.resolve(TYPE + ".schema.json"));
        assertThat(EventCatalogue.faults(folder))
                .containsExactly(TYPE + " needs both a schema and an example, JSON objects both");
    }

    @ParameterizedTest
    @CsvSource({"notes.txt", "Shop.sold.v1.schema.json", "shop.sold.schema.json", "shop.sold.v0.example.json"})
    void aFileWithAnotherNameIsAFault(String name) throws Exception {
        Files.writeString(folder.resolve(name), "{}");
        assertThat(EventCatalogue.faults(folder)).singleElement().asString().startsWith(name + " is not named");
    }

    private void schema(String json) throws Exception {
        Files.writeString(folder.resolve(TYPE + ".schema.json"), json.replace('\'', '"'));
    }

    private void example(String json) throws Exception {
        Files.writeString(folder.resolve(TYPE + ".example.json"), json.replace('\'', '"'));
    }
}
