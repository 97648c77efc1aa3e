package kefu.bench.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void everyLineIsARowWithAnIdOfItsOwnWhateverFileItIsIn(Sheet sheet) throws JsonProcessingException {
        List<String> ids = new ArrayList<>();
        for (String file : List.of("B1", "B2")) {
            List<String> lines = new String(sheet.rows(file, 12), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines).hasSize(12);
            for (String line : lines) {
                JsonNode row = JSON.readTree(line);
                ids.add(row.path("externalId").asText());
            }
        }
        assertThat(ids).hasSize(24).doesNotHaveDuplicates().contains("B1.1", "B2.12");
    }

    @ParameterizedTest
    @EnumSource
    void theBareLoopReadsTheRowsOfWhatAnIdStandsFor(Sheet sheet) {
        assertThat(sheet.find()).contains("external_id = ?");
        assertThat(sheet.tables()).containsValue("id").containsKey("timer");
    }
}
