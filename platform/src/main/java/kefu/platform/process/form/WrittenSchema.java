package kefu.platform.process.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import kefu.platform.json.Json;

/** A schema that is put into every answer about a case, and is therefore written as text once; only to be read. */
final class WrittenSchema extends ObjectNode {

    private static final long serialVersionUID = 1L;

    private final SerializedString text;

    WrittenSchema(ObjectNode schema) {
        super(JsonNodeFactory.instance, members(schema));
        this.text = new SerializedString(Json.write(schema));
    }

    private static Map<String, JsonNode> members(ObjectNode schema) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        schema.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }

    /** As text where text is asked for: a tree is made of its members, and for people it is indented. */
    @Override
    public void serialize(JsonGenerator out, SerializerProvider provider) throws IOException {
        if (out instanceof TokenBuffer || out.getPrettyPrinter() != null) {
            super.serialize(out, provider);
        } else {
            out.writeRawValue(text);
        }
    }
}
