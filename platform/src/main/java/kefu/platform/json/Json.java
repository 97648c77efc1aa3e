package kefu.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;

/**
 * Reads and writes JSON with the same rules everywhere: over HTTP, in rows, on Kafka. Guarantees that nothing a client
 * sends is silently dropped, guessed or rounded; consumers of events use {@link #tolerant()}, which forgives unknown
 * fields only.
 */
@Singleton
public final class Json implements ObjectMapperCustomizer {

    private static final ObjectMapper STRICT = Strictness.applyTo(
            new ObjectMapper().registerModules(new JavaTimeModule(), new Jdk8Module(), new ParameterNamesModule()));
    private static final ObjectMapper TOLERANT = STRICT.copy()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE);

    private static final ObjectMapper OWN = new ObjectMapper()
            .registerModules(new JavaTimeModule(), new Jdk8Module(), new ParameterNamesModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);

    @Override
    public void customize(ObjectMapper mapper) {
        Strictness.applyTo(mapper);
    }

    /** After Quarkus' own customizers, so that ours has the last word. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    /** The strict mapper, for code outside CDI. Never reconfigure it. */
    public static ObjectMapper mapper() {
        return STRICT;
    }

    /** The mapper for what other services publish: unknown fields are ignored, everything else stays strict. */
    public static ObjectMapper tolerant() {
        return TOLERANT;
    }

    public static String write(Object value) {
        try {
            return STRICT.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode read(String json) {
        try {
            return STRICT.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return STRICT.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@link #write} has written, without the doubts that what clients send deserves: the same value, in less time. */
    public static <T> T readOwn(String json, Class<T> type) {
        try {
            return OWN.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <T> T read(String json, TypeReference<T> type) {
        try {
            return STRICT.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <T> T read(JsonNode tree, Class<T> type) {
        try {
            return STRICT.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode tree(Object value) {
        return STRICT.valueToTree(value);
    }

    public static ObjectNode object() {
        return STRICT.createObjectNode();
    }
}
