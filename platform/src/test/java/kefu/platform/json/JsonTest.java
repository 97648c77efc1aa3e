package kefu.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client sends is taken exactly as documented or refused; nothing is guessed. */
class JsonTest {

    enum Grade {
        MAJOR,
        GENERAL
    }

    record Form(
            @Nullable String text,
            int count,
            @Nullable Long size,
            @Nullable Boolean yes,
            @Nullable BigDecimal rate,
            @Nullable Grade grade,
            @Nullable Instant at,
            @Nullable LocalDate on,
            @Nullable LocalTime clock,
            @Nullable Duration lasting,
            @Nullable UUID id,
            @Nullable List<String> list,
            @Nullable Money price) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'count':null}",
                "{'count':1,'cuont':2}",
                "{'count':1,'count':2}",
                "{'count':1} {}",
                "{'count':1}]",
                "{'count':'1'}",
                "{'count':1.0}",
                "{'count':1.5}",
                "{'count':true}",
                "{'count':99999999999}",
                "{'count':''}",
                "{'count':1,'text':5}",
                "{'count':1,'text':5.5}",
                "{'count':1,'text':true}",
                "{'count':1,'text':'\\ud800'}",
                "{'count':1,'list':['a','\\udc00b']}",
                "{'count':1,'text':{}}",
                "{'count':1,'text':['a']}",
                "{'count':1,'size':'5'}",
                "{'count':1,'size':5.0}",
                "{'count':1,'size':''}",
                "{'count':1,'yes':'true'}",
                "{'count':1,'yes':1}",
                "{'count':1,'yes':0}",
                "{'count':1,'yes':''}",
                "{'count':1,'rate':'1.5'}",
                "{'count':1,'rate':''}",
                "{'count':1,'rate':true}",
                "{'count':1,'rate':NaN}",
                "{'count':1,'rate':1e999999999}",
                "{'count':1,'rate':-1e-999999999}",
                "{'count':1e999999999}",
                "{'count':1,'grade':'major'}",
                "{'count':1,'grade':0}",
                "{'count':1,'grade':'0'}",
                "{'count':1,'grade':''}",
                "{'count':1,'grade':' MAJOR'}",
                "{'count':1,'grade':'SEVERE'}",
                "{'count':1,'grade':['MAJOR']}",
                "{'count':1,'at':1709258400}",
                "{'count':1,'at':'1709258400'}",
                "{'count':1,'at':1.5}",
                "{'count':1,'at':''}",
                "{'count':1,'at':'2024-03-01'}",
                "{'count':1,'at':'2024-03-01T10:00:00'}",
                "{'count':1,'at':'2024-02-30T10:00:00Z'}",
                "{'count':1,'on':[2024,3,1]}",
                "{'count':1,'on':19783}",
                "{'count':1,'on':'2024-02-30'}",
                "{'count':1,'on':''}",
                "{'count':1,'on':'2024-03-01T10:00:00Z'}",
                "{'count':1,'on':' 2024-03-01'}",
                "{'count':1,'on':'2024-3-1'}",
                "{'count':1,'clock':[10,0]}",
                "{'count':1,'clock':'25:00'}",
                "{'count':1,'lasting':60}",
                "{'count':1,'lasting':'60'}",
                "{'count':1,'id':'7'}",
                "{'count':1,'id':7}",
                "{'count':1,'id':''}",
                "{'count':1,'id':'AAAAAAAAAAAAAAAAAAAAAA=='}",
                "{'count':1,'on':'+999999999-12-31'}",
                "{'count':1,'on':'-0001-01-01'}",
                "{'count':1,'on':'0999-01-01'}",
                "{'count':1,'on':'99999-01-01'}",
                "{'count':1,'at':'+10000-01-01T00:00:00Z'}",
                "{'count':99999999999}",
                "{'count':1,'list':'a'}",
                "{'count':1,'list':[1]}",
                "{'count':1,'list':''}",
                "{'count':1,'list':{}}",
                "{'count':1,'price':{'amount':5,'currency':'CNY'}}",
                "{'count':1,'price':{'amount':'5.001','currency':'CNY'}}",
                "{'count':1,'price':{'amount':'5'}}",
                "{'count':1,'price':{'amount':'5','currency':'XXY'}}",
                "{'count':1,'price':{'amount':'1e3','currency':'CNY'}}",
                "{'count':1,'price':'5'}",
                "{'count':1,'price':''}",
                "[{'count':1}]",
                "'text'",
                "1",
                "",
                "{'count':1,}",
                "{count:1}",
            })
    void refusesWhatTheDocumentDoesNotPromise(String json) {
        assertThatThrownBy(() -> Json.read(json.replace('\'', '"'), Form.class))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void readsWhatTheDocumentPromises() {
        Form form = Json.read("""
                {"text":"","count":1,"size":2,"yes":true,"rate":1.50,"grade":"MAJOR","at":"2024-03-01T10:00:00+08:00",
                 "on":"2024-02-29","clock":"09:00","lasting":"PT30M","id":"018df8a4-0000-7000-8000-000000000000",
                 "list":["喂","𠮷"],"price":{"amount":"5000.00","currency":"CNY"}}""", Form.class);
        assertThat(form.text()).isEmpty();
        assertThat(form.rate()).isEqualTo(new BigDecimal("1.50"));
        assertThat(form.at()).isEqualTo(Instant.parse("2024-03-01T02:00:00Z"));
        assertThat(form.list()).containsExactly("喂", "𠮷");
        assertThat(form.price()).isEqualTo(Money.cny("5000.00"));
        assertThat(Json.read(Json.write(form), Form.class)).isEqualTo(form);
    }

    @Test
    void writesTimesAsTextAndLeavesOutWhatIsAbsent() {
        record View(
                Instant at,
                LocalDate on,
                Duration lasting,
                @Nullable String nothing,
                BigDecimal rate) {}
        assertThat(Json.write(new View(
                        Instant.parse("2024-03-01T02:00:00Z"),
                        LocalDate.parse("2024-03-01"),
                        Duration.ofMinutes(30),
                        null,
                        new BigDecimal("1.50"))))
                .isEqualTo(
                        "{\"at\":\"2024-03-01T02:00:00Z\",\"on\":\"2024-03-01\",\"lasting\":\"PT30M\",\"rate\":1.50}");
    }

    @Test
    void aTreeKeepsItsDecimals() {
        assertThat(Json.read("{\"a\":1.50}").toString()).isEqualTo("{\"a\":1.50}");
        assertThatThrownBy(() -> Json.read("{\"a\":1,\"a\":2}")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> Json.read("{} {}")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aRefusalPointsAtTheField() {
        assertThatThrownBy(() -> Json.read("{\"count\":1,\"price\":{\"amount\":5,\"currency\":\"CNY\"}}", Form.class))
                .hasCauseInstanceOf(JsonMappingException.class)
                .satisfies(e -> assertThat(((JsonMappingException) e.getCause()).getPathReference())
                        .contains("amount"));
    }

    @Test
    void aConsumerToleratesUnknownFieldsButNothingElse() throws Exception {
        ObjectMapper tolerant = Json.tolerant();
        assertThat(tolerant.readValue("{\"count\":1,\"new\":{\"a\":[1]}}", Form.class)
                        .count())
                .isEqualTo(1);
        assertThatThrownBy(() -> tolerant.readValue("{\"count\":\"1\"}", Form.class))
                .isInstanceOf(JsonMappingException.class);
    }

    @Test
    void listsAndTreesAreReadToo() {
        assertThat(Json.read("[1,2]", new TypeReference<List<Integer>>() {})).containsExactly(1, 2);
        assertThat(Json.read(Json.tree(Money.cny("1.00")), Money.class)).isEqualTo(Money.cny("1.00"));
        assertThat(Json.read("\"2024-03\"", YearMonth.class)).isEqualTo(YearMonth.of(2024, 3));
        assertThat(Json.object().put("a", 1).toString()).isEqualTo("{\"a\":1}");
    }

    /** Eleven characters that would be a gigabyte to whoever writes the number out, in a form as anywhere. */
    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "[{\"a\":-1E+999999999}]", "{\"a\":1e-999999999}", "0e1001"})
    void noTreeHoldsANumberThatNobodyCouldWriteOut(String json) {
        assertThatThrownBy(() -> Json.read(json)).hasMessageContaining("out of range");
    }

    @Test
    void whatIsBeyondTheBasicPlaneIsRead() {
        assertThat(Json.read("[\"\\ud83d\\ude00𠮷\"]").path(0).asText()).isEqualTo("😀𠮷");
    }

    @Test
    void bytesInAnotherEncodingAreNotJson() {
        for (Charset other : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            assertThatThrownBy(() -> Json.mapper().readTree("{}".getBytes(other)))
                    .isInstanceOf(JsonProcessingException.class);
        }
    }

    @Test
    void aLongNumberStaysAsItWasWritten() {
        assertThat(Json.read("1e400").decimalValue()).isEqualTo(new BigDecimal("1e400"));
        assertThat(Json.read("0.10").toString()).isEqualTo("0.10");
    }
}
