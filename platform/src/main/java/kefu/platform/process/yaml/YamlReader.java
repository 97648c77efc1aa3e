package kefu.platform.process.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns YAML text into {@link Node}s; a key given twice and text that is no YAML are faults with their line. */
public final class YamlReader {

    private static final YAMLFactory YAML = new YAMLFactory();

    private final Faults faults;

    private YamlReader(Faults faults) {
        this.faults = faults;
    }

    /** The one mapping a file consists of; empty when a fault was found that leaves nothing to look at. */
    public static Optional<Node.Mapping> read(String text, Faults faults) {
        try (JsonParser parser = YAML.createParser(EventShorthand.quoted(text))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                faults.add(faults.at(1), "a definition is a mapping: process, version, title, …");
                return Optional.empty();
            }
            Node.Mapping root = new YamlReader(faults).mapping(parser, faults.at(1));
            if (parser.nextToken() != null) {
                faults.add(new YamlReader(faults).place(parser), "one file holds one definition");
            }
            return Optional.of(root);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            faults.add(faults.at(line), "is not YAML: " + firstLine(e.getOriginalMessage()));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Node.Mapping mapping(JsonParser parser, Place at) throws IOException {
        Map<String, Node> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Place place = place(parser);
            parser.nextToken();
            Node value = node(parser, place);
            if (entries.putIfAbsent(key, value) != null) {
                faults.add(place, "key '" + key + "' is given twice");
            }
        }
        return new Node.Mapping(at, entries);
    }

    private Node node(JsonParser parser, Place at) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, at);
            case START_ARRAY -> {
                List<Node> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(node(parser, place(parser)));
                }
                yield new Node.Sequence(at, items);
            }
            case VALUE_NULL -> new Node.Scalar(at, "");
            default -> new Node.Scalar(at, parser.getText());
        };
    }

    private Place place(JsonParser parser) {
        return faults.at(parser.currentTokenLocation().getLineNr());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }
}
