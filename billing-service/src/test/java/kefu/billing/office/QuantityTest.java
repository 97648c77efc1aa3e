package kefu.billing.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import kefu.platform.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @ValueSource(strings = {"120.5", "\"120.5\"", "120.500", "\"120.50\""})
    void isReadFromANumberAndFromDecimalText(String json) throws JsonProcessingException {
        assertThat(Json.mapper().readValue(json, Quantity.class)).isEqualTo(Quantity.of("120.5"));
    }

    @Test
    void isWrittenAsANumberWithoutNeedlessZeros() {
        assertThat(Json.write(Quantity.of("120.500"))).isEqualTo("120.5");
        assertThat(Json.write(new Quantity(new BigDecimal("1E+3")))).isEqualTo("1000");
        assertThat(Json.write(Quantity.of("0.000"))).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "1.2345",
                "1e99",
                "100000000000",
                "\"\"",
                "\"abc\"",
                "\"-5\"",
                "\"1e3\"",
                "true",
                "{}",
                "\"٣\""
            })
    void refusesWhatCannotBeMeasured(String json) {
        assertThatThrownBy(() -> Json.mapper().readValue(json, Quantity.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
