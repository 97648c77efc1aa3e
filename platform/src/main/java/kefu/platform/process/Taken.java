package kefu.platform.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** That a step was taken: the last time, by whom, how often, and the form of the last time. */
public record Taken(Instant at, String actor, int count, JsonNode form) {}
