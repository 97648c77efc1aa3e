package kefu.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list, and where the next begins; there is none after the last. */
public record Page(List<JsonNode> items, @Nullable String next) {}
