package kefu.gateway.client;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import kefu.platform.json.Json;

/** A list of texts in one column, as a JSON array. */
@Converter
class JsonTexts implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> texts) {
        return Json.write(texts);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return List.of(Json.read(column, String[].class));
    }
}
